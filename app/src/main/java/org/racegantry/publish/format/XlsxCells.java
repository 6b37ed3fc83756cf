package org.racegantry.publish.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.racegantry.publish.PlainText;

/** Writes typed cells and remembers what each column turned out to hold. */
final class XlsxCells {
  private static final BigDecimal DAY_MS = BigDecimal.valueOf(86_400_000);

  /** Enough for a millisecond of a day: one is 1.2e-8 of it. */
  private static final int DAY_DIGITS = 14;

  /** A whole number this short is exact in every spreadsheet. */
  private static final int EXACT_DIGITS = 9;

  /** Excel refuses longer cells. */
  private static final int CELL_MOST = 32_000;

  private enum Kind {
    PLAIN,
    SECONDS,
    MILLIS
  }

  private final Worksheet sheet;
  private final Kind[] kinds;
  private final int[] widths;

  XlsxCells(Worksheet sheet, int columns) {
    this.sheet = sheet;
    this.kinds = new Kind[columns];
    this.widths = new int[columns];
    Arrays.fill(kinds, Kind.PLAIN);
  }

  /** A column's heading. */
  void head(int column, String name) {
    sheet.value(0, column, name);
    widths[column] = name.length();
  }

  /** One row, below the heading. */
  void row(int line, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      write(line, column, cells.get(column));
    }
  }

  /** The widest value of a column, in letters. */
  int widest(int column) {
    return widths[column];
  }

  /** Gives the columns of times their format, from row 1 to {@code last}. */
  void formatTimes(int last) {
    for (int column = 0; column < kinds.length; column++) {
      if (kinds[column] != Kind.PLAIN) {
        String format = kinds[column] == Kind.SECONDS ? "[h]:mm:ss" : "[h]:mm:ss.000";
        sheet.range(1, column, last, column).style().format(format).set();
      }
    }
  }

  private void write(int line, int column, Cell cell) {
    switch (cell) {
      case Cell.Text text -> writeText(line, column, PlainText.line(text.value()));
      case Cell.Words words -> writeText(line, column, words.joined());
      case Cell.Whole whole -> sheet.value(line, column, whole.value());
      case Cell.Official official ->
          writeTime(line, column, official.seconds() * 1000, Kind.SECONDS);
      case Cell.Millis millis -> writeTime(line, column, millis.value(), Kind.MILLIS);
      case Cell.Blank blank -> {}
    }
  }

  private void writeText(int line, int column, String text) {
    String fits = text.length() > CELL_MOST ? PlainText.whole(text.substring(0, CELL_MOST)) : text;
    widths[column] = Math.max(widths[column], fits.length());
    if (isExactNumber(fits)) {
      sheet.value(line, column, Long.parseLong(fits));
    } else {
      sheet.value(line, column, fits);
    }
  }

  private void writeTime(int line, int column, long elapsed_ms, Kind kind) {
    BigDecimal days =
        BigDecimal.valueOf(elapsed_ms).divide(DAY_MS, DAY_DIGITS, RoundingMode.HALF_EVEN);
    sheet.value(line, column, days);
    kinds[column] = kind;
    widths[column] = Math.max(widths[column], kind == Kind.SECONDS ? 8 : 12);
  }

  /** A bib is a number people sort by, unless its zeros or its length would be lost. */
  private static boolean isExactNumber(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean zeros = text.length() > 1 && text.startsWith("0");
    return digits && !zeros && !text.isEmpty() && text.length() <= EXACT_DIGITS;
  }
}
