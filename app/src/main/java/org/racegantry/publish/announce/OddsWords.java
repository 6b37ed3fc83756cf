package org.racegantry.publish.announce;

import java.util.OptionalDouble;

/**
 * Chances as they may be spoken: only what is likelier than seven times of ten, rounded down, and
 * never more than nine of ten, because the best of a race are not what a model knows best.
 */
final class OddsWords {
  private static final int LEAST = 7;
  private static final int MOST = 9;

  private OddsWords() {}

  /** {@code at least 8 in 10}, or empty where nothing is certain enough. */
  static String of(OptionalDouble chance) {
    int tenths = chance.isEmpty() ? 0 : (int) Math.floor(chance.getAsDouble() * 10 + 1e-9);
    return tenths < LEAST ? "" : "at least " + Math.min(MOST, tenths) + " in 10";
  }
}
