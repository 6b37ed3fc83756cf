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
   * Moves the quantiles on to those of who is not there before a moment.
   *
   * @return whether anything moved
   */
  static boolean move(double[] quantiles, double moment) {
    if (moment <= quantiles[0]) {
      return false;
    }
    double gone = below(quantiles, moment);
    double[] of = quantiles.clone();
    for (int q = 0; q < of.length; q++) {
      quantiles[q] = Math.max(moment, quantile(of, gone + PARTS[q] * (1 - gone)));
    }
    return true;
  }

  private static double below(double[] of, double moment) {
    if (moment >= of[LAST]) {
      double wait = (moment - of[Widths.MEDIAN]) / behindMedian(of);
      return 1 - (1 - PARTS[LAST]) * Math.pow(wait, -steepness(of));
    }
    int q = 0;
    while (of[q + 1] <= moment) {
      q++;
    }
    double part = (moment - of[q]) / (of[q + 1] - of[q]);
    return PARTS[q] + part * (PARTS[q + 1] - PARTS[q]);
  }

  private static double quantile(double[] of, double part) {
    if (part >= PARTS[LAST]) {
      double wait = Math.pow((1 - PARTS[LAST]) / (1 - part), 1 / steepness(of));
      return of[Widths.MEDIAN] + wait * behindMedian(of);
    }
    int q = 0;
    while (q < LAST - 1 && PARTS[q + 1] <= part) {
      q++;
    }
    double between = (part - PARTS[q]) / (PARTS[q + 1] - PARTS[q]);
    return of[q] + between * (of[q + 1] - of[q]);
  }

  private static double behindMedian(double[] of) {
    return Math.max(1, of[LAST] - of[Widths.MEDIAN]);
  }

  /** A quarter as many are beyond the last quantile as beyond the one before it. */
  private static double steepness(double[] of) {
    double near = Math.max(1, of[LAST - 1] - of[Widths.MEDIAN]);
    double further = Math.max(1.001, behindMedian(of) / near);
    return Math.clamp(Math.log(4) / Math.log(further), FLATTEST, STEEPEST);
  }
}
