package org.racegantry.publish;

import java.util.Objects;

/**
 * Which results somebody wants to see.
 *
 * @param ranking id of the ranking
 * @param race id of the race, or empty for each race in turn
 * @param point id of the point, or empty for the finish
 * @param top how many places of each standing, or {@link #ALL}
 */
public record Selection(String ranking, String race, String point, int top) {
  /** Stands for every row, and for those without a place too. */
  public static final int ALL = Integer.MAX_VALUE;

  /** The ranking every race has. */
  public static final String OVERALL = "overall";

  public Selection {
    Objects.requireNonNull(ranking, "ranking");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(point, "point");
    if (top < 1) {
      throw new IllegalArgumentException("a list shows at least one place, not " + top);
    }
  }

  /** Everybody of every race, at the finish. */
  public static Selection everybody() {
    return new Selection(OVERALL, "", "", ALL);
  }
}
