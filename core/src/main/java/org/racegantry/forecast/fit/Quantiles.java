package org.racegantry.forecast.fit;

import java.util.Arrays;

/** Numbers that cut a sorted column into parts. */
final class Quantiles {
  private Quantiles() {}

  /** At most so many different cuts, as evenly filled as the values allow, none outside them. */
  static double[] cuts(double[] column, int most) {
    double[] sorted = column.clone();
    Arrays.sort(sorted);
    double[] cuts = new double[most];
    int found = 0;
    for (int k = 1; k <= most; k++) {
      int at = (int) ((long) k * sorted.length / (most + 1));
      double cut = at == 0 ? sorted[0] : (sorted[at - 1] + sorted[at]) / 2;
      if (cut < sorted[sorted.length - 1] && (found == 0 || cut > cuts[found - 1])) {
        cuts[found++] = cut;
      }
    }
    return Arrays.copyOf(cuts, found);
  }

  /** The value so far up in a sorted column, between neighbours. */
  static double at(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
