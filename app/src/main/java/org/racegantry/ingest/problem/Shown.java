package org.racegantry.ingest.problem;

import java.util.Locale;

/**
 * Makes foreign text safe to print: a value out of a broken file may hold control characters that
 * move a terminal's cursor, or direction marks that make it read as something else.
 */
public final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The text in double quotes, made safe and cut where it is long. */
  public static String quoted(String text) {
    return '"' + plain(text) + '"';
  }

  /** The text without quotes, made safe and cut where it is long. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder();
    int[] points = text.codePoints().limit(LONGEST + 1L).toArray();
    for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
      append(out, points[i]);
    }
    return points.length > LONGEST ? out.append("...").toString() : out.toString();
  }

  /** The text without quotes, made safe, however long it is: for names of files. */
  public static String whole(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          out.append(point == '\t' ? "\\t" : String.format(Locale.ROOT, "\\u%04X", point));
      default -> out.appendCodePoint(point);
    }
  }
}
