package org.racegantry.forecast.crowd;

import java.util.Arrays;

/**
 * By when the last one is through: the chance that everybody is, is the product of everybody's
 * chances, as if each were late for reasons of the own. Only who may come behind the latest median
 * matters, because before it not even that one is likely through.
 */
final class LastThrough {
  private static final double STEP_MS = 15_000;
  private static final int ROUNDS = 40;

  private final long origin_ms;
  private double[] bands = new double[64 * Odds.QUANTILES];
  private int count;
  private double latestMedian = Double.NEGATIVE_INFINITY;
  private double latestEnd = Double.NEGATIVE_INFINITY;
  private double latestPassed = Double.NEGATIVE_INFINITY;

  LastThrough(long origin_ms) {
    this.origin_ms = origin_ms;
  }

  void passed(double time) {
    latestPassed = Math.max(latestPassed, time);
  }

  void add(double[] quantiles, Odds odds) {
    if ((count + 1) * Odds.QUANTILES > bands.length) {
      bands = Arrays.copyOf(bands, bands.length * 2);
    }
    System.arraycopy(quantiles, 0, bands, count * Odds.QUANTILES, Odds.QUANTILES);
    count++;
    latestMedian = Math.max(latestMedian, quantiles[CrowdColumns.MEDIAN]);
    latestEnd = Math.max(latestEnd, odds.at(Odds.KNOTS - 1));
  }

  int expected() {
    return count;
  }

  /** By when, in milliseconds since 1970, everybody is through with a chance of {@code part}. */
  long by_ms(double part) {
    if (count == 0) {
      return origin_ms + Math.round(Math.max(0, latestPassed));
    }
    double early = latestMedian;
    double late = latestEnd;
    for (int round = 0; round < ROUNDS && late - early > STEP_MS; round++) {
      double middle = (early + late) / 2;
      if (allBefore(middle, Math.log(part))) {
        late = middle;
      } else {
        early = middle;
      }
    }
    return origin_ms + Math.round(Math.max(late, latestPassed));
  }

  /** Whether the chance that all are through by then is at least so much. */
  private boolean allBefore(double moment, double logPart) {
    Odds odds = new Odds();
    double[] quantiles = new double[Odds.QUANTILES];
    double sum = 0;
    for (int i = 0; i < count && sum >= logPart; i++) {
      System.arraycopy(bands, i * Odds.QUANTILES, quantiles, 0, Odds.QUANTILES);
      // The tail ends at the latest where the wait behind the median is fivefold.
      double wait = quantiles[Odds.QUANTILES - 1] - quantiles[CrowdColumns.MEDIAN];
      if (quantiles[CrowdColumns.MEDIAN] + 5 * wait > moment) {
        odds.take(quantiles);
        sum += Math.log(odds.before(moment));
      }
    }
    return sum >= logPart;
  }
}
