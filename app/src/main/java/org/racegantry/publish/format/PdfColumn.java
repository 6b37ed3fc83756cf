package org.racegantry.publish.format;

import java.util.List;
import java.util.function.Function;
import org.racegantry.publish.Row;

/**
 * One column of a printed list.
 *
 * @param head what stands above it
 * @param right whether it lines up on the right
 * @param heavy whether it is set in bold
 * @param width points it takes, 0 where it is empty
 * @param value the text of a row
 */
record PdfColumn(
    String head, boolean right, boolean heavy, float width, Function<Row, String> value) {
  /** Size of the rows, in points. */
  static final float SIZE = 8.5f;

  /** Size of the headings, in points. */
  static final float HEAD_SIZE = 7.5f;

  /** A column as wide as its widest value, at most {@code most} points. */
  static PdfColumn fitted(
      PdfFonts fonts,
      String head,
      boolean right,
      boolean heavy,
      float most,
      List<Row> rows,
      Function<Row, String> value) {
    float widest = 0;
    for (Row row : rows) {
      widest = Math.max(widest, fonts.width(fonts.printable(value.apply(row)), heavy, SIZE));
    }
    float headWidth = fonts.width(fonts.printable(head), false, HEAD_SIZE);
    float width = widest == 0 ? 0 : Math.min(most, Math.max(widest, headWidth));
    return new PdfColumn(head, right, heavy, width, value);
  }

  /** The same column, wider or narrower. */
  PdfColumn withWidth(float points) {
    return new PdfColumn(head, right, heavy, points, value);
  }

  /** Whether there is anything in it. */
  boolean used() {
    return width > 0;
  }
}
