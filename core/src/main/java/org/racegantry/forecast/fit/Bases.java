package org.racegantry.forecast.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.racegantry.forecast.model.Basis;
import org.racegantry.forecast.model.Features;

/** Where the lines of the linear forecasts may bend, chosen by how the runners lie. */
final class Bases {
  private static final double[] PACE_KNOTS = {0.02, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95};
  private static final double[] LEG_KNOTS = {0.1, 0.35, 0.65, 0.9, 0.98};
  private static final double[] AGE_KNOTS = {0.2, 0.4, 0.6, 0.8, 0.95};
  private static final double RIM = 0.001;

  private Bases() {}

  static Basis of(Features features, double[][] columns) {
    int count = features.count();
    double[] low = new double[count];
    double[] high = new double[count];
    double[] centre = new double[count];
    double[][] knots = new double[count][];
    for (int f = 0; f < count; f++) {
      double[] sorted = columns[f].clone();
      Arrays.sort(sorted);
      low[f] = Quantiles.at(sorted, RIM);
      high[f] = Quantiles.at(sorted, 1 - RIM);
      centre[f] = Middle.mean(sorted, sorted.length);
      boolean sex = features.personal() && f == count - 1;
      boolean age = features.personal() && f == count - 2;
      double[] at = sex ? new double[0] : age ? AGE_KNOTS : f == 0 ? PACE_KNOTS : LEG_KNOTS;
      knots[f] = bends(sorted, at);
    }
    return new Basis(low, high, knots, products(features), centre);
  }

  private static double[] bends(double[] sorted, double[] parts) {
    return Arrays.stream(parts)
        .map(part -> Quantiles.at(sorted, part))
        .filter(knot -> knot > sorted[0] && knot < sorted[sorted.length - 1])
        .distinct()
        .toArray();
  }

  private static int[][] products(Features features) {
    List<int[]> pairs = new ArrayList<>();
    int count = features.count();
    int legs = count - (features.personal() ? 2 : 0);
    for (int leg = 1; leg < legs; leg++) {
      pairs.add(new int[] {0, leg});
    }
    if (features.personal()) {
      for (int f = 0; f < legs; f++) {
        pairs.add(new int[] {f, count - 1});
        pairs.add(new int[] {f, count - 2});
      }
      pairs.add(new int[] {count - 2, count - 1});
    }
    return pairs.toArray(int[][]::new);
  }
}
