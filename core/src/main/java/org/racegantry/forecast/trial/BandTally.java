package org.racegantry.forecast.trial;

import java.util.Arrays;
import org.racegantry.forecast.Band;

/** Counts who lay in the 50, 80 and 95 % bands, and how wide they were. */
final class BandTally {
  private final int[] inside = new int[3];
  private final long[] width_ms = new long[3];
  private int count;

  void add(Band band, long actual_ms) {
    count++;
    add(0, band.low50_ms(), band.high50_ms(), actual_ms);
    add(1, band.low80_ms(), band.high80_ms(), actual_ms);
    add(2, band.low95_ms(), band.high95_ms(), actual_ms);
  }

  private void add(int which, long low_ms, long high_ms, long actual_ms) {
    inside[which] += actual_ms >= low_ms && actual_ms <= high_ms ? 1 : 0;
    width_ms[which] += high_ms - low_ms;
  }

  double[] cover_pct() {
    return Arrays.stream(inside).mapToDouble(in -> 100.0 * in / count).toArray();
  }

  double[] width_min() {
    return Arrays.stream(width_ms).mapToDouble(ms -> ms / 60_000.0 / count).toArray();
  }
}
