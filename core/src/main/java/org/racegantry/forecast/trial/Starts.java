package org.racegantry.forecast.trial;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.racegantry.forecast.Way;

/** When each runner of a published table might have started, where the table does not say. */
public enum Starts {
  /** One start that takes half an hour to pass: the faster stand in front, roughly. */
  ROLLING {
    @Override
    long offset_ms(double place, SplittableRandom dice) {
      double jostled = Math.clamp(place + 0.15 * dice.nextGaussian(), 0, 1);
      return Math.round(LAST_MS * Math.pow(jostled, 0.95));
    }
  },
  /** Four waves, twenty-five minutes apart, each some minutes long. */
  WAVES {
    @Override
    long offset_ms(double place, SplittableRandom dice) {
      int wave = (int) Math.min(3, 4 * Math.clamp(place + 0.05 * dice.nextGaussian(), 0, 1));
      return wave * APART_MS + Math.round(dice.nextDouble() * LONG_MS);
    }
  };

  private static final long LAST_MS = 1_900_000;
  private static final long APART_MS = 1_500_000;
  private static final long LONG_MS = 420_000;

  abstract long offset_ms(double place, SplittableRandom dice);

  /** Milliseconds after the first start, for each runner; the same for the same seed. */
  public long[] offsets_ms(List<Way> ways, long seed) {
    int finish = ways.getFirst().count() - 1;
    long[] sorted = ways.stream().mapToLong(way -> way.split_ms(finish)).sorted().toArray();
    SplittableRandom dice = new SplittableRandom(seed);
    long[] offsets_ms = new long[ways.size()];
    for (int i = 0; i < offsets_ms.length; i++) {
      int at = Arrays.binarySearch(sorted, ways.get(i).split_ms(finish));
      offsets_ms[i] = offset_ms((double) at / sorted.length, dice);
    }
    return offsets_ms;
  }
}
