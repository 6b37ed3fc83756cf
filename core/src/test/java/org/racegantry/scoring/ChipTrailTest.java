package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No batch that names a chip is passed over, and whole runs without it are. */
class ChipTrailTest {
  private static final long SEED = 20230423;

  private static List<Integer> asked(ChipTrail trail, int batches, int chip) {
    List<Integer> asked = new ArrayList<>();
    for (int b = trail.next(0, chip); b < batches; b = trail.next(b + 1, chip)) {
      asked.add(b);
    }
    return asked;
  }

  @Test
  void everyBatchOfAChipIsAskedHoweverTheyCame() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<int[]> batches = new ArrayList<>();
    ChipTrail trail = new ChipTrail();
    for (int round = 0; round < 40; round++) {
      for (int more = random.nextInt(30); more > 0; more--) {
        batches.add(random.ints(random.nextInt(5), 0, 300).toArray());
      }
      trail.follow(batches);
      int chip = random.nextInt(300);
      List<Integer> naming =
          IntStream.range(0, batches.size())
              .filter(b -> IntStream.of(batches.get(b)).anyMatch(id -> id == chip))
              .boxed()
              .toList();
      assertThat(asked(trail, batches.size(), chip)).as("seed " + SEED).containsAll(naming);
    }
  }

  @Test
  void runsWithoutTheChipAreNotLookedAt() {
    List<int[]> batches = new ArrayList<>();
    for (int b = 0; b < 10 * ChipTrail.RUN; b++) {
      batches.add(new int[] {b / ChipTrail.RUN});
    }
    ChipTrail trail = new ChipTrail();
    trail.follow(batches);
    assertThat(asked(trail, batches.size(), 7))
        .hasSize(ChipTrail.RUN)
        .startsWith(7 * ChipTrail.RUN);
    assertThat(trail.next(0, 99)).isEqualTo(batches.size());
  }
}
