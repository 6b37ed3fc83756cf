package org.racegantry.forecast.fit;

/**
 * How a model is fitted. The numbers were chosen by leaving out one year after the other of several
 * years of one course; nothing turns on their last digit.
 *
 * @param trees how many for each loss
 * @param depth questions for each tree
 * @param rate how much of each tree's answer is taken
 * @param weight of nothing at all in each leaf, in rows
 * @param cuts steps for each feature
 * @param sampleOf each tree looks at one runner of so many
 * @param ridge what holds the weights of the sums down, in rows
 */
public record Recipe(
    int trees, int depth, double rate, double weight, int cuts, int sampleOf, double ridge) {
  /** What a model that is kept is fitted with. */
  public static final Recipe WHOLE = new Recipe(150, 4, 0.08, 20, 64, 2, 20);

  /** Quicker and nearly as good, for what is fitted only to see how far off it is. */
  public static final Recipe BRIEF = new Recipe(70, 4, 0.15, 20, 48, 2, 20);

  Boosting.Growth growth() {
    return new Boosting.Growth(trees, depth, rate, weight, sampleOf);
  }
}
