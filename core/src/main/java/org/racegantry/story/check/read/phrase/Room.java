package org.racegantry.story.check.read.phrase;

import org.racegantry.story.check.read.Amount;

/**
 * How much room a word leaves around a number. What is wide enough for every reader is taken: a
 * number is only said to be wrong where nobody would call it right.
 */
enum Room {
  EXACT,
  ABOUT,
  ALMOST,
  UNDER,
  OVER;

  /**
   * The amount of a number of things.
   *
   * @param value what the words name
   */
  Amount things(long value, String words) {
    long grain = grain(value);
    long tenth = Math.max(value / 10, grain / 2);
    return switch (this) {
      case EXACT -> of(value - loose(grain), value + Math.max(0, loose(grain) - 1), value, words);
      case ABOUT -> of(value - Math.max(1, tenth), value + Math.max(1, tenth), value, words);
      case ALMOST -> of(value - Math.max(1, tenth), value - 1, value, words);
      case UNDER -> of(0, value - 1, value, words);
      case OVER -> of(value + 1, value + Math.max(tenth, grain), value, words);
    };
  }

  /**
   * The amount of a time.
   *
   * @param unit_s the smallest unit the words name, in seconds: {@code two minutes} is 60
   */
  Amount seconds(long value_s, long unit_s, String words) {
    long near = Math.max(1, Math.max(unit_s / 2, Math.min(value_s / 10, 30)));
    long plain = unit_s == 1 ? 0 : unit_s / 2 - 1;
    return switch (this) {
      case EXACT -> of(value_s - plain, value_s + plain, value_s, words);
      case ABOUT -> of(value_s - near, value_s + near, value_s, words);
      case ALMOST -> of(value_s - near, value_s - 1, value_s, words);
      case UNDER -> of(0, value_s - 1, value_s, words);
      case OVER -> of(value_s + 1, value_s + Math.max(unit_s, near), value_s, words);
    };
  }

  /** A round number of three noughts or more is taken for rounded; 600 is not. */
  private static long loose(long grain) {
    return grain >= 1000 ? grain / 2 : 0;
  }

  private static long grain(long value) {
    long grain = 1;
    while (value != 0 && value % (grain * 10) == 0) {
      grain *= 10;
    }
    return grain;
  }

  private static Amount of(long low, long high, long said, String words) {
    long least = Math.max(0, low);
    return new Amount(least, Math.max(least, high), said, words);
  }
}
