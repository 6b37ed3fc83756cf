package org.racegantry.publish.story;

import java.util.List;
import org.racegantry.publish.format.PdfFonts;
import org.racegantry.publish.format.PdfPen;

/** The results behind a printed report, two tables beside each other. */
final class PdfResults {
  private static final float GUTTER = 28;
  private static final float CELL = 8;
  private static final float ROW = 13;
  private static final float SIZE = 8.5f;
  private static final float HEAD_SIZE = 7.5f;
  private static final float HEAD_ROOM = 44;

  private final Paper paper;
  private final PdfPen pen;
  private final PdfFonts fonts;

  PdfResults(Paper paper, PdfPen pen, PdfFonts fonts) {
    this.paper = paper;
    this.pen = pen;
    this.fonts = fonts;
  }

  void set() {
    List<Paper.Table> tables = paper.results();
    float wide = (PdfPen.room() - GUTTER) / 2;
    for (int i = 0; i < tables.size(); i += 2) {
      List<Paper.Table> pair = tables.subList(i, Math.min(i + 2, tables.size()));
      int rows = pair.stream().mapToInt(table -> table.rows().size()).max().orElse(0);
      float height = HEAD_ROOM + rows * ROW;
      if (!pen.fits(height)) {
        pen.turn();
      }
      for (int side = 0; side < pair.size(); side++) {
        table(pair.get(side), side * (wide + GUTTER), wide);
      }
      pen.down(height);
    }
  }

  /** Sets a table and comes back up to where it began. */
  private void table(Paper.Table table, float x, float wide) {
    float state = fonts.width(fonts.printable(table.state()), false, HEAD_SIZE);
    String title = fonts.printable(table.title());
    float[] widths = widths(table, wide);
    pen.down(22);
    pen.left(fonts.cut(title, true, SIZE + 1, wide - state - CELL), x, true, SIZE + 1, true);
    pen.right(fonts.printable(table.state()), x + wide, false, HEAD_SIZE, false);
    pen.down(14);
    List<String> heads = table.columns().stream().map(Paper.Column::head).toList();
    row(table, heads, x, widths, HEAD_SIZE, false);
    pen.rule(3.6f, 0.6f, true, x, wide);
    for (List<String> cells : table.rows()) {
      pen.down(ROW);
      row(table, cells, x, widths, SIZE, true);
      pen.rule(3.6f, 0.25f, false, x, wide);
    }
    pen.up(36 + table.rows().size() * ROW);
  }

  private void row(
      Paper.Table table, List<String> cells, float x, float[] widths, float size, boolean dark) {
    float at = x;
    for (int c = 0; c < cells.size(); c++) {
      String cell = fonts.cut(fonts.printable(cells.get(c)), false, size, widths[c]);
      if (table.columns().get(c).right()) {
        pen.right(cell, at + widths[c], false, size, dark);
      } else {
        pen.left(cell, at, false, size, dark);
      }
      at += widths[c] + CELL;
    }
  }

  /** Each as wide as its widest cell; the names, second, take what is left. */
  private float[] widths(Paper.Table table, float wide) {
    float[] widths = new float[table.columns().size()];
    float left = wide - CELL * (widths.length - 1);
    for (int c = 0; c < widths.length; c++) {
      int of = c;
      float head = fonts.width(fonts.printable(table.columns().get(c).head()), false, HEAD_SIZE);
      widths[c] = head;
      for (List<String> row : table.rows()) {
        float cell = fonts.width(fonts.printable(row.get(of)), false, SIZE);
        widths[c] = Math.max(widths[c], cell);
      }
      left -= c == 1 ? 0 : widths[c];
    }
    widths[1] = Math.max(0, left);
    return widths;
  }
}
