package org.racegantry.publish.outlook;

/** Chances in words: never finer than an estimate is, never certain. */
public final class ChanceWords {
  private ChanceWords() {}

  /** {@code about 3 of 10}; near the ends by the hundred. */
  public static String of(double chance) {
    long hundred = Math.round(chance * 100);
    if (hundred < 1) {
      return "less than 1 of 100";
    }
    if (hundred > 99) {
      return "more than 99 of 100";
    }
    if (hundred < 10 || hundred > 90) {
      return "about " + hundred + " of 100";
    }
    return "about " + Math.round(chance * 10) + " of 10";
  }

  /** The same of what holds at least: rounded down. */
  static String atLeast(double chance) {
    int hundred = (int) Math.floor(chance * 100);
    if (hundred < 1) {
      return "less than 1 of 100";
    }
    return hundred >= 99 ? "more than 99 of 100" : "at least " + hundred + " of 100";
  }
}
