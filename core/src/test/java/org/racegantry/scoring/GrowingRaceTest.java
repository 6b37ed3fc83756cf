package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.worlds.Arrivals;
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/**
 * The scorer keeps what did not change between two scorings. After every single fact it must say
 * what a new scorer says that was given the same facts at once.
 */
class GrowingRaceTest {
  private static final int WORLDS = Integer.getInteger("gantry.growing", 80);
  private static final long FIRST_SEED = Long.getLong("gantry.seed", 1);

  @Test
  void eachStepEqualsStartingOver() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      grow(seed, Arrivals.oneByOne(world, new Random(seed)));
    }
  }

  @Test
  void eachStepEqualsStartingOverWhenActsArriveInAnyOrder() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      grow(seed, Arrivals.shuffled(world, new Random(seed)));
    }
  }

  private static void grow(long seed, List<Fact> facts) {
    Scorer grown = new Scorer();
    List<Fact> soFar = new ArrayList<>();
    for (Fact fact : facts) {
      grown.add(fact);
      soFar.add(fact);
      Scorer anew = Judged.scorer(soFar);
      assertThat(grown.ready()).isEqualTo(anew.ready());
      if (grown.ready()) {
        assertThat(Observed.of(grown.score()).text())
            .as("seed " + seed + ", after fact " + soFar.size() + ": " + fact)
            .isEqualTo(Observed.of(anew.score()).text());
      }
    }
  }

  @Test
  void askingForAMomentOfThePastChangesNothing() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + 100; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      List<Fact> facts = Arrivals.oneByOne(world, new Random(seed));
      Scorer grown = new Scorer();
      List<Fact> soFar = new ArrayList<>();
      for (Fact fact : facts) {
        grown.add(fact);
        soFar.add(fact);
        long moment = world.clock().ms("10:20:00");
        assertThat(Observed.of(grown.scoreUntil(moment)).text())
            .as("seed " + seed + ", at twenty past ten, after fact " + soFar.size())
            .isEqualTo(NaiveScorer.score(soFar, moment).text());
      }
      assertThat(Observed.of(grown.score()).text())
          .as("seed " + seed)
          .isEqualTo(NaiveScorer.score(facts).text());
    }
  }

  @Test
  void handedOutResultsNeverChange() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + 60; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      Scorer scorer = new Scorer();
      Results before = null;
      String said = "";
      for (Fact fact : Arrivals.oneByOne(world, new Random(seed))) {
        scorer.add(fact);
        Results now = scorer.score();
        if (before != null) {
          assertThat(Observed.of(before).text()).as("seed " + seed).isEqualTo(said);
        }
        before = now;
        said = Observed.of(now).text();
      }
    }
  }

  @Test
  void aQuarterOfAMillionReadsInAnyPortionsAreTheSameReads() {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder("gun all 10:00:00\n");
    for (int bib = 1; bib <= 500; bib++) {
      text.append("entrant " + bib + " chip=C" + bib + "\n");
    }
    World world = World.of(text.toString());
    long gun_ms = world.clock().ms("10:00:00");
    List<Read> reads = new ArrayList<>();
    for (int i = 0; i < 250_000; i++) {
      String reader = List.of("S1", "K1", "F1", "F2").get(random.nextInt(4));
      String chip = "C" + (1 + random.nextInt(510));
      reads.add(Read.of(reader, chip, gun_ms + random.nextInt(7_200_000) - 60_000));
    }
    Scorer atOnce = Judged.scorer(world.facts());
    atOnce.add(ReadBatch.of(reads));
    String expected = Observed.of(atOnce.score()).text();
    for (int portion : new int[] {249_999, 150_000, 60_000, 9_001}) {
      Scorer portions = Judged.scorer(world.facts());
      for (int at = 0; at < reads.size(); at += portion) {
        portions.add(ReadBatch.of(reads.subList(at, Math.min(at + portion, reads.size()))));
        portions.score();
      }
      assertThat(Observed.of(portions.score()).text().equals(expected))
          .as("in portions of " + portion)
          .isTrue();
    }
  }
}
