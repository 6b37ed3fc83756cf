package org.racegantry.story.check.read.text;

/**
 * Which ends of lines end a sentence. Prose may be broken anywhere; headings, entries of lists and
 * paragraphs end with their line.
 */
final class LineEnds {
  /** A line this short that stops without a stop is a heading or an entry, not broken prose. */
  private static final int SHORT = 58;

  private final String report;

  LineEnds(String report) {
    this.report = report;
  }

  /** Whether the line break at this place ends a sentence. */
  boolean endsSentence(int newline) {
    int next = firstOf(newline + 1);
    if (next < 0 || beginsEntry(next)) {
      return true;
    }
    int start = report.lastIndexOf('\n', newline - 1) + 1;
    int first = firstOf(start);
    if (first >= 0 && first < newline && beginsEntry(first)) {
      return !Character.isLowerCase(report.charAt(next));
    }
    boolean brief = newline - start < SHORT;
    return brief && !Character.isLowerCase(report.charAt(next));
  }

  /** The first printed character of the line that begins here; -1 where the line is empty. */
  private int firstOf(int start) {
    for (int i = start; i < report.length(); i++) {
      char c = report.charAt(i);
      if (c == '\n') {
        return -1;
      }
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        return i;
      }
    }
    return -1;
  }

  private boolean beginsEntry(int i) {
    char c = report.charAt(i);
    if ("#•*·-–—|>▪●".indexOf(c) >= 0) {
      return true;
    }
    int end = i;
    while (end < report.length() && end - i < 4 && Character.isDigit(report.charAt(end))) {
      end++;
    }
    return end > i
        && end < report.length()
        && ".):".indexOf(report.charAt(end)) >= 0
        && end + 1 < report.length()
        && !Character.isDigit(report.charAt(end + 1));
  }
}
