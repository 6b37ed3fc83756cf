package org.racegantry.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The bench compares like with like: both engines come to the same times and places. */
class SameResultTest {
  private final BenchRace race = BenchRace.of(new Size(60_000, 700, 7, 11));

  @Test
  void gantry_and_duckdb_find_the_same_times_and_places() throws Exception {
    Outcome ours = gantry();
    try (DuckRace duck = new DuckRace(race, 2)) {
      duck.declare();
      duck.load();
      duck.score();
      assertThat(ours.difference(duck.outcome())).isEmpty();
      duck.number();
      duck.scoreNumbered();
      assertThat(ours.difference(duck.outcome())).isEmpty();
    }
    assertThat(ours.finishers()).isBetween(600L, 700L);
    assertThat(ours.splits()).isGreaterThan(4_000);
  }

  @Test
  void a_difference_is_found_and_told() {
    Outcome ours = gantry();
    Outcome other = gantry();
    other.places()[2][41]++;
    assertThat(ours.difference(other)).startsWith("bib 42: gun ");
    assertThat(ours.checksum()).isNotEqualTo(other.checksum());
  }

  @Test
  void the_same_seed_makes_the_same_race_and_another_seed_another() {
    BenchRace again = BenchRace.of(race.size());
    BenchRace other = BenchRace.of(new Size(60_000, 700, 7, 12));
    assertThat(again.reads().batches(5_000)).isEqualTo(race.reads().batches(5_000));
    assertThat(other.reads().batches(5_000)).isNotEqualTo(race.reads().batches(5_000));
  }

  @Test
  void a_promise_is_kept_or_missed_by_its_bound() {
    assertThat(Figure.atMost("p", "n", 50, "ms", 50).kept()).isTrue();
    assertThat(Figure.atMost("p", "n", 50.1, "ms", 50).kept()).isFalse();
    assertThat(Figure.atLeast("p", "n", 1.9, "x", 2).kept()).isFalse();
    assertThat(Figure.plain("p", "n", 1.9, "x").kept()).isTrue();
  }

  private Outcome gantry() {
    GantryRace gantry = new GantryRace(race);
    gantry.declare();
    gantry.load(race.reads().batches(5_000));
    return gantry.outcome(gantry.score());
  }
}
