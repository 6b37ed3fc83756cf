package org.racegantry.forecast.fit;

import java.util.Arrays;
import org.racegantry.forecast.model.Trees;

/**
 * Gradient boosting of symmetric trees on binned features: the trees of Prokhorenkova et al., 2018
 * (CatBoost), the histograms of Ke et al., 2017 (LightGBM), the leaves of Friedman, 2001.
 */
final class Boosting {
  /**
   * How to grow them.
   *
   * @param trees how many
   * @param depth questions for each
   * @param rate how much of each tree's answer is taken
   * @param weight of nothing at all in each leaf: draws thin leaves to 0
   * @param sampleOf each tree looks at one row of so many
   */
  record Growth(int trees, int depth, double rate, double weight, int sampleOf) {}

  private final byte[][] bins;
  private final double[] y;
  private final Loss loss;
  private final Growth growth;
  private final int rows;
  private final int most;
  private final double[] sum;
  private final double[] gradient;
  private final int[] leaf;

  /**
   * @param bins feature by feature, row by row
   * @param most bins are below this
   * @param y what is to be told, row by row
   */
  Boosting(byte[][] bins, int most, double[] y, Loss loss, Growth growth) {
    this.bins = bins;
    this.most = most;
    this.y = y;
    this.loss = loss;
    this.growth = growth;
    this.rows = y.length;
    this.sum = new double[rows];
    this.gradient = new double[rows];
    this.leaf = new int[rows];
  }

  Trees grow() {
    int depth = growth.depth;
    byte[] feature = new byte[growth.trees * depth];
    byte[] bin = new byte[growth.trees * depth];
    float[] leaves = new float[growth.trees << depth];
    double base = Middle.of(y.clone(), rows, loss);
    if (bins.length == 0) {
      return new Trees(depth, base, new byte[0], new byte[0], new float[0]);
    }
    Arrays.fill(sum, base);
    for (int tree = 0; tree < growth.trees; tree++) {
      gradients();
      Arrays.fill(leaf, 0);
      for (int level = 0; level < depth; level++) {
        int question = tree * depth + level;
        ask(tree, level, feature, bin, question);
      }
      float[] values = values();
      System.arraycopy(values, 0, leaves, tree << depth, values.length);
      for (int row = 0; row < rows; row++) {
        sum[row] += values[leaf[row]];
      }
    }
    return new Trees(depth, base, feature, bin, leaves);
  }

  private void gradients() {
    for (int row = 0; row < rows; row++) {
      double rest = y[row] - sum[row];
      gradient[row] = loss == Loss.SQUARED ? rest : Math.signum(rest);
    }
  }

  private void ask(int tree, int level, byte[] feature, byte[] bin, int question) {
    int width = 1 << level;
    double[] total = new double[width * most];
    int[] count = new int[width * most];
    double best = -1;
    for (int f = 0; f < bins.length; f++) {
      Arrays.fill(total, 0);
      Arrays.fill(count, 0);
      byte[] of = bins[f];
      for (int row = tree % growth.sampleOf; row < rows; row += growth.sampleOf) {
        int cell = leaf[row] * most + of[row];
        total[cell] += gradient[row];
        count[cell]++;
      }
      double[] gains = gains(width, total, count);
      for (int b = 0; b < most - 1; b++) {
        if (gains[b] > best) {
          best = gains[b];
          feature[question] = (byte) f;
          bin[question] = (byte) b;
        }
      }
    }
    byte[] of = bins[feature[question]];
    int above = bin[question];
    for (int row = 0; row < rows; row++) {
      leaf[row] |= (above - of[row] >>> 31) << level;
    }
  }

  private double[] gains(int width, double[] total, int[] count) {
    double[] gains = new double[most - 1];
    for (int at = 0; at < width; at++) {
      double all = 0;
      int n = 0;
      for (int b = 0; b < most; b++) {
        all += total[at * most + b];
        n += count[at * most + b];
      }
      double below = 0;
      int under = 0;
      for (int b = 0; b < most - 1; b++) {
        below += total[at * most + b];
        under += count[at * most + b];
        double over = all - below;
        gains[b] +=
            below * below / (under + growth.weight) + over * over / (n - under + growth.weight);
      }
    }
    return gains;
  }

  private float[] values() {
    int width = 1 << growth.depth;
    int[] count = new int[width];
    for (int row = 0; row < rows; row++) {
      count[leaf[row]]++;
    }
    double[][] rests = new double[width][];
    for (int at = 0; at < width; at++) {
      rests[at] = new double[count[at]];
    }
    int[] next = new int[width];
    for (int row = 0; row < rows; row++) {
      rests[leaf[row]][next[leaf[row]]++] = y[row] - sum[row];
    }
    float[] values = new float[width];
    for (int at = 0; at < width; at++) {
      int n = count[at];
      if (n > 0) {
        double middle = Middle.of(rests[at], n, loss);
        values[at] = (float) (growth.rate * middle * n / (n + growth.weight));
      }
    }
    return values;
  }
}
