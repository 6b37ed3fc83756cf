package org.racegantry.publish.format;

import org.racegantry.publish.PlainText;

/**
 * One text as a cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
public final class CsvText {
  /** What starts a formula somewhere: in plain and in full width, and blanks that are skipped. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String NEEDS_QUOTES = ",\"\r\n";

  private CsvText() {}

  /** Appends the text as a cell. */
  public static void append(StringBuilder line, String raw) {
    String text = PlainText.whole(raw);
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String guarded = formula ? "'" + text : text;
    if (needsQuotes(guarded)) {
      line.append('"').append(guarded.replace("\"", "\"\"")).append('"');
    } else {
      line.append(guarded);
    }
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NEEDS_QUOTES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
