package org.racegantry.publish.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.scoring.Standing;

/** A place that was said to be safe is the final one, whatever comes in afterwards. */
class PodiumBoundTest {
  private static final int RACES = Integer.getInteger("gantry.podiums", 1_500);
  private static final long FIRST_SEED = Long.getLong("gantry.seed", 1);

  @Test
  void whatWasSafeIsFinal() {
    int safe = 0;
    int full = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + RACES; seed++) {
      AdversarialRace race = new AdversarialRace(seed);
      List<Integer> last = byTime(upTo(race, race.arrivals.size()));
      Random random = new Random(seed);
      for (int cut = 0; cut < 6; cut++) {
        int reads = random.nextInt(race.arrivals.size() + 1);
        long now_ms = reads == 0 ? AdversarialRace.GUN_ms : race.arrivals.get(reads - 1).at_ms();
        Podium podium = new Podiums(upTo(race, reads), now_ms).all().getFirst();
        safe += podium.safe();
        full += podium.isSafe() ? 1 : 0;
        assertThat(podium.first().subList(0, podium.safe()))
            .as("seed %d, %d of %d reads", seed, reads, race.arrivals.size())
            .isEqualTo(last.subList(0, podium.safe()));
      }
    }
    // A bound that never says anything would pass too.
    assertThat(safe).isGreaterThan(RACES / 2);
    assertThat(full).isGreaterThan(RACES / 20);
    System.out.println(RACES + " races: " + safe + " places and " + full + " podiums were safe");
  }

  private static Results upTo(AdversarialRace race, int reads) {
    Scorer scorer = new Scorer();
    scorer.add(race.act());
    if (reads > 0) {
      scorer.add(
          ReadBatch.of(
              race.arrivals.subList(0, reads).stream()
                  .map(AdversarialRace.Arrival::read)
                  .toList()));
    }
    return scorer.score();
  }

  private static List<Integer> byTime(Results results) {
    Stream<Standing.Row> rows = results.standings("overall").getFirst().rows().stream();
    return rows.sorted(Comparator.comparingLong(Standing.Row::time_ms))
        .map(Standing.Row::entrant)
        .toList();
  }
}
