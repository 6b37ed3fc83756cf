package org.racegantry.publish.format;

import java.util.List;
import java.util.function.Function;
import org.racegantry.publish.Row;
import org.racegantry.publish.TextWidth;

/**
 * One column of a table in a terminal.
 *
 * @param head what stands above it
 * @param right whether it lines up on the right, as numbers and times do
 * @param width columns of the terminal it takes
 * @param value the text of a row
 */
record TextColumn(String head, boolean right, int width, Function<Row, String> value) {
  /** A column as wide as its widest value, at most {@code most}; of width 0 where all are empty. */
  static TextColumn fitted(
      String head, boolean right, int most, List<Row> rows, Function<Row, String> value) {
    int widest = 0;
    for (Row row : rows) {
      widest = Math.max(widest, TextWidth.of(value.apply(row)));
    }
    int width = widest == 0 ? 0 : Math.min(most, Math.max(widest, TextWidth.of(head)));
    return new TextColumn(head, right, width, value);
  }

  /** Whether there is anything in it. */
  boolean used() {
    return width > 0;
  }

  /** The heading, as wide as the column. */
  String headCell() {
    return fill(head);
  }

  /** The value of a row, as wide as the column. */
  String cell(Row row) {
    return fill(TextWidth.cut(value.apply(row), width));
  }

  private String fill(String text) {
    return right ? TextWidth.right(text, width) : TextWidth.left(text, width);
  }
}
