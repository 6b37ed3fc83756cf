package org.racegantry.bench;

/**
 * How large a race.
 *
 * @param reads how many reads, all told
 * @param runners how many runners entered
 * @param points how many timing points, start and finish among them
 * @param seed the same seed and sizes give the same race
 */
public record Size(int reads, int runners, int points, long seed) {
  public Size {
    if (points < 2 || points > 30) {
      throw new IllegalArgumentException("a race here has 2 to 30 points, not " + points);
    }
    if (runners < 100 || runners > 1_000_000) {
      throw new IllegalArgumentException("runners must be 100 to 1000000, not " + runners);
    }
    if (reads < (long) runners * points * 2 || reads > 100_000_000) {
      throw new IllegalArgumentException(
          "reads must be at least twice runners x points, and at most 100000000, not " + reads);
    }
  }
}
