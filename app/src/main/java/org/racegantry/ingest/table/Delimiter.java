package org.racegantry.ingest.table;

import java.util.ArrayList;
import java.util.List;

/** Finds the delimiter of a table: the one under which some early line is the best header. */
final class Delimiter {
  /** A header stands in one of the first lines, below titles and blank lines. */
  static final int HEADER_LINES_MAX = 20;

  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final String EXCEL_HINT = "sep=";

  private Delimiter() {}

  /** The delimiter of the text. */
  static char of(String text, Headers headers) {
    List<String> lines = text.lines().limit(HEADER_LINES_MAX).toList();
    if (isHint(lines)) {
      return lines.getFirst().charAt(EXCEL_HINT.length());
    }
    char best = ',';
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      for (String line : lines) {
        List<String> fields = split(line, candidate);
        // Known names decide; among equals the one that makes more columns.
        long score = headers.known(fields) * 10_000L + Math.min(fields.size(), 9_999);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Whether the first line is Excel's own note of the delimiter, such as {@code sep=;}. */
  static boolean isHint(List<String> lines) {
    return !lines.isEmpty()
        && lines.getFirst().length() == EXCEL_HINT.length() + 1
        && lines.getFirst().startsWith(EXCEL_HINT);
  }

  private static List<String> split(String line, char delimiter) {
    List<String> fields = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == delimiter && !quoted) {
        fields.add(unquoted(line.substring(from, i)));
        from = i + 1;
      }
    }
    fields.add(unquoted(line.substring(from)));
    return fields;
  }

  private static String unquoted(String field) {
    String plain = field.strip();
    boolean quotes = plain.length() >= 2 && plain.startsWith("\"") && plain.endsWith("\"");
    return quotes ? plain.substring(1, plain.length() - 1) : plain;
  }
}
