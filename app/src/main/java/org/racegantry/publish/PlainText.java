package org.racegantry.publish;

/**
 * Text from outside, made harmless for one line of a page, a terminal or a sheet.
 *
 * <p>A name may hold line breaks, terminal escapes, marks that turn the reading direction round, or
 * half a character. None of them is part of a name, and each can spoil what stands beside it.
 */
public final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * One line: control characters and line breaks become blanks, invisible direction marks go, half
   * characters become U+FFFD, and blanks in a row become one.
   */
  public static String line(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints().forEach(point -> append(out, point));
    return out.toString().strip();
  }

  /** The text with half characters replaced, so that it can be written as UTF-8 without loss. */
  public static String whole(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (Character.isSurrogate(raw.charAt(i))) {
        return replaceHalves(raw);
      }
    }
    return raw;
  }

  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean letter = c > ' ' && c < 0x7F || c >= 0xA0 && c < 0x600;
      boolean innerBlank = c == ' ' && i > 0 && i < raw.length() - 1 && raw.charAt(i - 1) != ' ';
      if (!letter && !innerBlank || c == 0xA0 || c == 0xAD) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, int point) {
    if (isBlank(point)) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (isHalf(point)) {
      out.appendCodePoint(REPLACEMENT);
    } else if (!isInvisible(point)) {
      out.appendCodePoint(point);
    }
  }

  private static boolean isBlank(int point) {
    return Character.isISOControl(point)
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point);
  }

  private static boolean isHalf(int point) {
    return point >= 0xD800 && point <= 0xDFFF || (point & 0xFFFE) == 0xFFFE;
  }

  /** Direction marks, soft hyphens, tags and the like; joiners stay, some scripts need them. */
  private static boolean isInvisible(int point) {
    boolean joiner = point == 0x200C || point == 0x200D;
    return Character.getType(point) == Character.FORMAT && !joiner;
  }

  private static String replaceHalves(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? REPLACEMENT : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
