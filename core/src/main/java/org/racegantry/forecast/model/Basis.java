package org.racegantry.forecast.model;

/**
 * A straight line for each feature that may bend at some knots, and products of two features: what
 * the linear forecasts are sums of.
 *
 * @param low each feature is held at or above this, so that nothing is drawn out beyond what was
 *     seen
 * @param high and at or below this
 * @param knots where the line of each feature may bend
 * @param products pairs of features that are multiplied
 * @param centre subtracted from a feature before it is multiplied
 */
public record Basis(
    double[] low, double[] high, double[][] knots, int[][] products, double[] centre) {
  /** How many terms there are, the constant among them. */
  public int terms() {
    int terms = 1 + products.length;
    for (double[] of : knots) {
      terms += 1 + of.length;
    }
    return terms;
  }

  /** Writes the terms of one runner. */
  public void of(double[] features, double[] into) {
    int next = 0;
    into[next++] = 1;
    for (int f = 0; f < knots.length; f++) {
      double x = held(features, f);
      into[next++] = x - centre[f];
      for (double knot : knots[f]) {
        into[next++] = Math.max(0, x - knot);
      }
    }
    for (int[] pair : products) {
      into[next++] =
          (held(features, pair[0]) - centre[pair[0]]) * (held(features, pair[1]) - centre[pair[1]]);
    }
  }

  private double held(double[] features, int f) {
    return Math.clamp(features[f], low[f], high[f]);
  }
}
