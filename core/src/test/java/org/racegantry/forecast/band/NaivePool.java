package org.racegantry.forecast.band;

import java.util.List;

/** Quantiles of several years, each of the same weight, by counting all of it. */
final class NaivePool {
  private NaivePool() {}

  /**
   * Whether an error is a quantile: less than the part lies below it, and no less at or below it.
   * Both within {@code by} of the error, which may have been kept in steps.
   */
  static boolean isAt(List<double[]> years, double part, double error, double by) {
    double below = 0;
    double upTo = 0;
    for (double[] year : years) {
      for (double one : year) {
        double weight = 1.0 / year.length / years.size();
        below += one < error - by ? weight : 0;
        upTo += one <= error + by ? weight : 0;
      }
    }
    return below <= part + 1e-9 && upTo >= part - 1e-9;
  }
}
