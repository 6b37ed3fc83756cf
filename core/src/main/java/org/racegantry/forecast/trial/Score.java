package org.racegantry.forecast.trial;

import java.util.Arrays;

/**
 * How good one method was at one checkpoint. In minutes and per cent.
 *
 * @param n how many runners
 * @param mae_min mean size of the error
 * @param median_min median size of the error
 * @param rmse_min root of the mean square
 * @param within_pct how many were off by at most 1, 2, ... 10 minutes
 * @param bias_min mean of forecast less actual: above zero is too slow
 * @param cover_pct how many lay in the 50, 80 and 95 % bands, ends included; NaN without bands
 * @param width_min mean width of those bands
 */
public record Score(
    int n,
    double mae_min,
    double median_min,
    double rmse_min,
    double[] within_pct,
    double bias_min,
    double[] cover_pct,
    double[] width_min) {
  /** Minutes the shares are counted for. */
  public static final int WITHIN = 10;

  private static final double MINUTE_MS = 60_000;

  /**
   * Of some runners.
   *
   * @param off_ms forecast less actual of each
   * @param tally who lay in which band
   */
  static Score of(long[] off_ms, BandTally tally) {
    int n = off_ms.length;
    double[] size = new double[n];
    double sum = 0;
    double squares = 0;
    double all = 0;
    int[] inside = new int[WITHIN];
    for (int i = 0; i < n; i++) {
      double off = off_ms[i] / MINUTE_MS;
      size[i] = Math.abs(off);
      sum += off;
      all += size[i];
      squares += off * off;
      for (int minutes = 1; minutes <= WITHIN; minutes++) {
        inside[minutes - 1] += size[i] <= minutes ? 1 : 0;
      }
    }
    Arrays.sort(size);
    return new Score(
        n,
        all / n,
        n == 0 ? Double.NaN : (size[(n - 1) / 2] + size[n / 2]) / 2,
        Math.sqrt(squares / n),
        Arrays.stream(inside).mapToDouble(in -> 100.0 * in / n).toArray(),
        sum / n,
        tally.cover_pct(),
        tally.width_min());
  }

  /** The part of runners off by at most so many minutes, 1 to 10. */
  public double within_pct(int minutes) {
    return within_pct[minutes - 1];
  }
}
