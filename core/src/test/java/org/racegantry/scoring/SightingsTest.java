package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/** The columns say what the results say, entrant by entrant. */
class SightingsTest {

  @Test
  void columnsAndResultsAgree() {
    for (long seed = 1; seed <= 120; seed++) {
      Results results = scored(World.of(RandomWorld.text(seed, 6)));
      Sightings seen = results.sightings();
      assertThat(seen.entrants()).isEqualTo(results.entrants().size());
      for (int i = 0; i < seen.entrants(); i++) {
        Result result = results.result(i);
        assertThat(seen.status(i)).as("seed " + seed).isEqualTo(result.status());
        assertThat(results.setup().races().get(seen.race(i))).isEqualTo(result.race());
        assertThat(results.setup().waves().get(seen.wave(i))).isEqualTo(result.wave());
        assertThat(seen.gun_ms(seen.wave(i))).isEqualTo(result.gun_ms());
        assertThat(seen.gunPlanned(seen.wave(i))).isEqualTo(result.gunPlanned());
        assertThat(splits(seen, results, i)).as("seed " + seed).isEqualTo(splits(result));
      }
    }
  }

  private static List<String> splits(Sightings seen, Results results, int entrant) {
    List<String> splits = new ArrayList<>();
    for (int p = 0; p < seen.points(); p++) {
      if (seen.seen(entrant, p)) {
        String point = results.setup().points().get(p).id();
        splits.add(point + " " + seen.time_ms(entrant, p) + " " + seen.source(entrant, p));
      }
    }
    return splits;
  }

  private static List<String> splits(Result result) {
    return result.splits().stream()
        .filter(split -> split.ranks() && split.source() != Split.Source.GUN)
        .map(split -> split.point().id() + " " + split.time_ms() + " " + split.source())
        .toList();
  }

  @Test
  void batchesComeOnceAndOnlyThoseBehindTheResults() {
    World world = World.of("entrant 1 chip=C1\nread S1 C1 10:00:05\nbatch\nread K1 C1 10:20:00\n");
    Scorer scorer = new Scorer();
    world.facts().forEach(scorer::add);
    Results results = scorer.score();
    scorer.add(ReadBatch.of(List.of(Read.of("F1", "C1", world.clock().ms("10:40:00")))));
    assertThat(results.batches(0)).hasSize(2);
    assertThat(results.batches(2)).isEmpty();
    assertThat(scorer.score().batches(2)).hasSize(1);
  }

  @Test
  void aChipIsHeldForItsStretchOfTimeOnly() {
    World world =
        World.of(
            "entrant 1 chip=C1\nentrant 2\nchip C1 2 from=11:00:00\nchip D 2 until=10:30:00\n"
                + "clock S1 -1.5 from=10:00:00\n");
    Kit kit = scored(world).kit();
    assertThat(kit.holder("C1", world.clock().ms("10:59:59"))).isZero();
    assertThat(kit.holder("C1", world.clock().ms("11:00:00"))).isEqualTo(1);
    assertThat(kit.holder("D", world.clock().ms("10:30:00"))).isEqualTo(-1);
    assertThat(kit.holder("nobody's", 0)).isEqualTo(-1);
    assertThat(kit.correction_ms("S1", world.clock().ms("10:00:00"))).isEqualTo(-1_500);
    assertThat(kit.correction_ms("S1", world.clock().ms("09:59:59"))).isZero();
    assertThat(kit.correction_ms("K1", world.clock().ms("10:00:00"))).isZero();
  }

  private static Results scored(World world) {
    Scorer scorer = new Scorer();
    world.facts().forEach(scorer::add);
    return scorer.score();
  }
}
