package org.racegantry.forecast.fit;

import java.util.Arrays;

/**
 * Weights of a sum that tells a number from some terms, kept small by a ridge. Absolute loss is
 * brought down by weighing rows again and again by how far they are off.
 */
final class Linear {
  private static final int ROUNDS = 25;

  private Linear() {}

  /**
   * @param terms row by row; the first is the constant and is not held down
   * @param ridge how much a weight of 1 of a term of spread 1 costs, in rows
   */
  static double[] fit(double[][] terms, double[] y, Loss loss, double ridge) {
    double[] weights = new double[y.length];
    Arrays.fill(weights, 1);
    double[] spread = spread(terms);
    double[] found = solve(terms, y, weights, spread, ridge);
    for (int round = 0; loss == Loss.ABSOLUTE && round < ROUNDS; round++) {
      double floor = floor(terms, y, found, round);
      for (int row = 0; row < y.length; row++) {
        weights[row] = floor / Math.max(floor, Math.abs(y[row] - of(terms[row], found)));
      }
      found = solve(terms, y, weights, spread, ridge);
    }
    return found;
  }

  /** The same for several numbers at once, by squared loss. */
  static double[][] squared(double[][] terms, double[][] columns, double ridge) {
    double[] even = new double[terms.length];
    Arrays.fill(even, 1);
    double[] spread = spread(terms);
    double[][] found = new double[columns.length][];
    for (int c = 0; c < columns.length; c++) {
      found[c] = solve(terms, columns[c], even, spread, ridge);
    }
    return found;
  }

  /** Nearer than this counts as near; it goes down from round to round. */
  private static double floor(double[][] terms, double[] y, double[] found, int round) {
    double sum = 0;
    for (int row = 0; row < y.length; row++) {
      sum += Math.abs(y[row] - of(terms[row], found));
    }
    return Math.max(1e-9, sum / y.length * Math.pow(0.75, round + 1));
  }

  static double of(double[] terms, double[] weights) {
    double sum = 0;
    for (int t = 0; t < weights.length; t++) {
      sum += terms[t] * weights[t];
    }
    return sum;
  }

  private static double[] spread(double[][] terms) {
    int width = terms[0].length;
    double[] sum = new double[width];
    double[] squares = new double[width];
    for (double[] row : terms) {
      for (int t = 0; t < width; t++) {
        sum[t] += row[t];
        squares[t] += row[t] * row[t];
      }
    }
    double[] spread = new double[width];
    for (int t = 0; t < width; t++) {
      double mean = sum[t] / terms.length;
      spread[t] = Math.max(1e-12, squares[t] / terms.length - mean * mean);
    }
    return spread;
  }

  private static double[] solve(
      double[][] terms, double[] y, double[] weights, double[] spread, double ridge) {
    int width = terms[0].length;
    double[][] normal = new double[width][width + 1];
    for (int row = 0; row < y.length; row++) {
      double[] of = terms[row];
      for (int i = 0; i < width; i++) {
        double weighted = weights[row] * of[i];
        if (weighted != 0) {
          double[] into = normal[i];
          for (int j = i; j < width; j++) {
            into[j] += weighted * of[j];
          }
          into[width] += weighted * y[row];
        }
      }
    }
    for (int i = 0; i < width; i++) {
      normal[i][i] += i == 0 ? 0 : ridge * spread[i];
      for (int j = 0; j < i; j++) {
        normal[i][j] = normal[j][i];
      }
    }
    return eliminate(normal, width);
  }

  /** Gauss with the largest pivot; a term that says nothing new gets the weight 0. */
  private static double[] eliminate(double[][] a, int width) {
    for (int k = 0; k < width; k++) {
      int pivot = k;
      for (int i = k + 1; i < width; i++) {
        if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) {
          pivot = i;
        }
      }
      double[] swapped = a[k];
      a[k] = a[pivot];
      a[pivot] = swapped;
      if (Math.abs(a[k][k]) < 1e-14) {
        Arrays.fill(a[k], 0);
        a[k][k] = 1;
      }
      for (int i = k + 1; i < width; i++) {
        double times = a[i][k] / a[k][k];
        for (int j = k; j <= width; j++) {
          a[i][j] -= times * a[k][j];
        }
      }
    }
    double[] found = new double[width];
    for (int k = width - 1; k >= 0; k--) {
      double rest = a[k][width];
      for (int j = k + 1; j < width; j++) {
        rest -= a[k][j] * found[j];
      }
      found[k] = rest / a[k][k];
    }
    return found;
  }
}
