package org.racegantry.forecast.model;

/**
 * Boosted trees that ask the same question of everybody at each level: as many yes-or-no questions
 * as levels give the leaf at once, without a branch. Each tree corrects the sum of those before it.
 *
 * @param depth questions for each tree
 * @param base what the corrections start from
 * @param feature which feature each question is about, tree by tree
 * @param bin the answer is yes where the feature's bin is above this, tree by tree
 * @param leaves 2^depth for each tree
 */
public record Trees(int depth, double base, byte[] feature, byte[] bin, float[] leaves) {
  /** Answers are kept in steps of this: a thousandth of a per cent of the time ahead. */
  static final double STEP = 1e-5;

  /** The nearest answer a model's text can say. */
  public static float stepped(double answer) {
    return (float) (Math.round(answer / STEP) * STEP);
  }

  /** How many trees. */
  public int count() {
    return feature.length / depth;
  }

  /** The sum for one runner, whose features fell into these bins. */
  public double of(byte[] bins) {
    double sum = base;
    int question = 0;
    int trees = count();
    for (int tree = 0; tree < trees; tree++) {
      int leaf = 0;
      for (int level = 0; level < depth; level++, question++) {
        // The sign bit of (bin - bins) is the answer; both are between 0 and 127.
        leaf |= (bin[question] - bins[feature[question]] >>> 31) << level;
      }
      sum += leaves[(tree << depth) + leaf];
    }
    return sum;
  }
}
