package org.racegantry.forecast.field;

/**
 * What is left of seven quantiles when the moment has passed some of them: somebody who is not here
 * yet will come later, and the longer the wait was, the longer it may still be. Beyond the
 * quantiles the wait behind the median has a Pareto tail, whose steepness the last two quantiles
 * give.
 */
final class NotYet {
  private static final double[] PARTS = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
  private static final int LAST = PARTS.length - 1;
  private static final double FLATTEST = 1.5;
  private static final double STEEPEST = 6;

  private NotYet() {}

  /**
   * Moves the quantiles from {@code at} on to those of who is not there before {@code moment}.
   *
   * @return whether anything moved
   */
  static boolean move(double[] quantiles, int at, double moment) {
    if (moment <= quantiles[at]) {
      return false;
    }
    double gone = below(quantiles, at, moment);
    double[] moved = new double[PARTS.length];
    for (int q = 0; q < moved.length; q++) {
      moved[q] = quantile(quantiles, at, gone + PARTS[q] * (1 - gone));
    }
    for (int q = 0; q < moved.length; q++) {
      quantiles[at + q] = Math.max(moment, moved[q]);
    }
    return true;
  }

  private static double below(double[] of, int at, double moment) {
    if (moment >= of[at + LAST]) {
      double wait = (moment - of[at + 3]) / behindMedian(of, at);
      return 1 - (1 - PARTS[LAST]) * Math.pow(wait, -steepness(of, at));
    }
    int q = 0;
    while (of[at + q + 1] <= moment) {
      q++;
    }
    double part = (moment - of[at + q]) / (of[at + q + 1] - of[at + q]);
    return PARTS[q] + part * (PARTS[q + 1] - PARTS[q]);
  }

  private static double quantile(double[] of, int at, double part) {
    if (part >= PARTS[LAST]) {
      double wait = Math.pow((1 - PARTS[LAST]) / (1 - part), 1 / steepness(of, at));
      return of[at + 3] + wait * behindMedian(of, at);
    }
    int q = 0;
    while (q < LAST - 1 && PARTS[q + 1] <= part) {
      q++;
    }
    double between = (part - PARTS[q]) / (PARTS[q + 1] - PARTS[q]);
    return of[at + q] + between * (of[at + q + 1] - of[at + q]);
  }

  private static double behindMedian(double[] of, int at) {
    return Math.max(1, of[at + LAST] - of[at + 3]);
  }

  /** A quarter as many are beyond the last quantile as beyond the one before it. */
  private static double steepness(double[] of, int at) {
    double near = Math.max(1, of[at + LAST - 1] - of[at + 3]);
    return Math.clamp(Math.log(4) / Math.log(behindMedian(of, at) / near), FLATTEST, STEEPEST);
  }
}
