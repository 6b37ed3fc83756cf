package org.racegantry.publish.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.racegantry.scoring.Split;

/** The many are told the same as the first. */
class SoonerTest {
  private static final long SEED = 42_195;

  @Test
  void whoAsksLateIsToldTheSameAsWhoAskedFirst() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < 50; round++) {
      int size = 1 + random.nextInt(200);
      long[] times_ms = new long[size];
      BitSet members = new BitSet();
      for (int i = 0; i < size; i++) {
        times_ms[i] = random.nextInt(5) == 0 ? Split.UNKNOWN : random.nextInt(40);
        members.set(i, random.nextInt(3) > 0);
      }
      Sooner sooner = new Sooner(times_ms, members);
      for (int asked = 0; asked < 60; asked++) {
        long time_ms = random.nextInt(42);
        long naive =
            IntStream.range(0, size)
                .filter(i -> members.get(i) && times_ms[i] != Split.UNKNOWN)
                .filter(i -> times_ms[i] < time_ms)
                .count();
        assertThat(sooner.than(time_ms))
            .as("seed " + SEED + ", asked " + asked)
            .isEqualTo((int) naive);
      }
    }
  }
}
