package org.racegantry.forecast.model;

import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * What was learned for forecasts made at one checkpoint. The logarithm of the pace ahead against
 * the pace so far (before the first checkpoint: of the pace itself, in milliseconds for each
 * millimetre) is a weighted sum plus the answer of the trees; how the time ahead falls to the legs
 * is one weighted sum for each leg.
 *
 * @param features what it looks at
 * @param basis the terms of the sums
 * @param linear weights of the terms, for all the way ahead
 * @param bins the steps the trees see
 * @param trees what is added to the sum
 * @param shares for each leg ahead, weights of the terms: the logarithm of the leg's pace against
 *     the mean pace ahead; none where one leg is left
 */
public record PointModel(
    Features features, Basis basis, double[] linear, Bins bins, Trees trees, double[][] shares) {

  /**
   * The median of each leg ahead.
   *
   * @param splits_ms elapsed at each checkpoint up to this one, none missing
   * @param legs_ms receives them, at the checkpoint each leg ends at
   */
  void legs(Way way, long[] splits_ms, long[] legs_ms) {
    double[] numbers = new double[features.count()];
    features.of(way, splits_ms, numbers);
    double[] terms = new double[basis.terms()];
    basis.of(numbers, terms);
    byte[] inBins = new byte[numbers.length];
    bins.of(numbers, inBins);
    double told = sum(terms, linear) + trees.of(inBins);
    share(remaining_ms(told, splits_ms), terms, legs_ms);
  }

  private double remaining_ms(double told, long[] splits_ms) {
    Checkpoints checkpoints = features.checkpoints();
    int seen = features.seen();
    double soFar = seen < 0 ? 1 : (double) splits_ms[seen] / checkpoints.distance_mm(seen);
    return soFar * Math.exp(told) * ahead_mm();
  }

  private long ahead_mm() {
    Checkpoints checkpoints = features.checkpoints();
    return checkpoints.distance_mm(checkpoints.finish()) - checkpoints.distance_mm(features.seen());
  }

  /** Deals the time ahead to the legs, and the milliseconds of rounding to the last. */
  private void share(double remaining_ms, double[] terms, long[] legs_ms) {
    int first = features.seen() + 1;
    double[] parts = new double[features.checkpoints().count() - first];
    double all = 0;
    for (int leg = 0; leg < parts.length; leg++) {
      double slower = parts.length == 1 ? 0 : sum(terms, shares[leg]);
      parts[leg] = features.checkpoints().leg_mm(first + leg) * Math.exp(slower);
      all += parts[leg];
    }
    long left_ms = Math.max(parts.length, Math.round(remaining_ms));
    for (int leg = 0; leg < parts.length - 1; leg++) {
      legs_ms[first + leg] = Math.max(1, Math.round(remaining_ms * parts[leg] / all));
      left_ms -= legs_ms[first + leg];
    }
    legs_ms[first + parts.length - 1] = Math.max(1, left_ms);
  }

  private static double sum(double[] terms, double[] weights) {
    double even = 0;
    double odd = 0;
    int t = 0;
    for (; t < weights.length - 1; t += 2) {
      even += terms[t] * weights[t];
      odd += terms[t + 1] * weights[t + 1];
    }
    return t < weights.length ? even + odd + terms[t] * weights[t] : even + odd;
  }
}
