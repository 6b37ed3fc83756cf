package org.racegantry.forecast.fit;

/**
 * How four forecasts of the same thing are weighed: sums and trees, each fitted to the mean and to
 * the median.
 *
 * @param absolute the part of those that look for the median
 * @param trees the part of the trees
 */
public record Blend(double absolute, double trees) {
  /** Where one year alone says nothing about years. */
  public static final Blend EVEN = new Blend(0.5, 0.5);

  double ofSum(Loss loss) {
    return (1 - trees) * of(loss);
  }

  double ofTrees(Loss loss) {
    return trees * of(loss);
  }

  private double of(Loss loss) {
    return loss == Loss.ABSOLUTE ? absolute : 1 - absolute;
  }
}
