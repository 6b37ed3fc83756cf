package org.racegantry.ingest.entries;

import java.util.regex.Pattern;

/** Characters in a name or note that nobody sees and that change what is seen. */
final class HiddenMarks {
  // UTF-8 bytes of Latin letters read as Windows-1252: a capital A with tilde or circumflex, or a
  // capital A with diaeresis, and then a sign no word has inside.
  private static final Pattern GARBLED =
      Pattern.compile(
          "[\u00C2-\u00C5][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6"
              + "\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]"
              + "|\uFFFD");

  private HiddenMarks() {}

  /**
   * The text without marks of direction and zero width; null where it has a control character. A
   * break inside a quoted field becomes a blank. The joiners of Persian and Indic names stay.
   */
  static String without(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] points = text.codePoints().toArray();
    for (int point : points) {
      boolean blank = point == '\n' || point == '\r' || point == '\t' || point == 0xA0;
      if (blank) {
        plain.append(' ');
      } else if (Character.getType(point) == Character.CONTROL) {
        return null;
      } else if (isJoiner(point) || Character.getType(point) != Character.FORMAT) {
        plain.appendCodePoint(point);
      }
    }
    return plain.toString();
  }

  /** Whether letters were decoded wrongly somewhere on the way. */
  static boolean looksGarbled(String text) {
    return GARBLED.matcher(text).find();
  }

  private static boolean isJoiner(int point) {
    return point == 0x200C || point == 0x200D;
  }
}
