package org.racegantry.forecast.band;

import java.util.Arrays;
import java.util.List;

/** Quantiles of several sorted columns of which each counts as much as any other. */
final class Pool {
  private static final int STEPS = 60;

  private Pool() {}

  /** Where so many parts of the pool are below. */
  static double at(List<double[]> columns, double part) {
    if (columns.isEmpty()) {
      return 0;
    }
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] column : columns) {
      low = Math.min(low, column[0]);
      high = Math.max(high, column[column.length - 1]);
    }
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (below(columns, middle) < part) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double below(List<double[]> columns, double value) {
    double sum = 0;
    for (double[] column : columns) {
      int at = Arrays.binarySearch(column, value);
      sum += (double) (at < 0 ? -at - 1 : at) / column.length;
    }
    return sum / columns.size();
  }
}
