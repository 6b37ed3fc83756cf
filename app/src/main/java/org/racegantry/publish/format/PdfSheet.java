package org.racegantry.publish.format;

import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;

/**
 * Lays results out on pages: a title, then each section under a heading that every page repeats.
 */
final class PdfSheet {
  private static final float ROW = 13;
  private static final float TITLE_SIZE = 19;
  private static final float SECTION_SIZE = 12;
  private static final float SMALL_SIZE = 8;

  /** A heading is not left alone at the foot of a page: this many rows stand under it. */
  private static final int ROWS_LEAST = 4;

  private static final float SECTION_HEAD = 46;

  private final ResultList list;
  private final PdfFonts fonts;
  private final PdfPen pen;

  PdfSheet(ResultList list, PdfFonts fonts, PdfPen pen) {
    this.list = list;
    this.fonts = fonts;
    this.pen = pen;
  }

  /** Everything, from the title to the legend. */
  void write() {
    title();
    for (ResultSection section : list.sections()) {
      section(section);
    }
    legend();
    pen.close(name() + ", " + RaceClock.date(list.setup().date()));
  }

  private void title() {
    pen.down(TITLE_SIZE - 4);
    String date = RaceClock.date(list.setup().date());
    float dateRoom = fonts.width(date, false, SMALL_SIZE + 1) + PdfTable.GUTTER;
    pen.left(
        fonts.cut(name(), true, TITLE_SIZE, PdfPen.room() - dateRoom), 0, true, TITLE_SIZE, true);
    pen.right(date, PdfPen.room(), false, SMALL_SIZE + 1, false);
    pen.rule(7, 1.2f, true);
    pen.down(10);
  }

  private void section(ResultSection section) {
    List<PdfColumn> columns = PdfTable.columns(fonts, list, section, PdfPen.room());
    if (!pen.fits(SECTION_HEAD + ROWS_LEAST * ROW)) {
      pen.turn();
    }
    head(section, columns, false);
    if (section.rows().isEmpty()) {
      pen.down(ROW);
      pen.left("nobody yet", 0, false, PdfColumn.SIZE, false);
    }
    for (Row row : section.rows()) {
      if (!pen.fits(ROW)) {
        pen.turn();
        head(section, columns, true);
      }
      pen.down(ROW);
      row(row, columns);
    }
    pen.down(8);
  }

  private void head(ResultSection section, List<PdfColumn> columns, boolean again) {
    String title = section.title() + (list.atFinish() ? "" : ", at " + list.point().id());
    String state = Wording.state(list, section);
    float size = again ? SECTION_SIZE - 3 : SECTION_SIZE;
    float room = PdfPen.room() - fonts.width(state, false, SMALL_SIZE) - PdfTable.GUTTER;
    String whole = fonts.printable(PlainText.line(title) + (again ? ", continued" : ""));
    pen.down(again ? 10 : 22);
    pen.left(fonts.cut(whole, true, size, room), 0, true, size, true);
    pen.right(state, PdfPen.room(), false, SMALL_SIZE, false);
    pen.down(17);
    float x = 0;
    for (PdfColumn column : columns) {
      String word =
          fonts.cut(fonts.printable(column.head()), false, PdfColumn.HEAD_SIZE, column.width());
      place(word, x, column, false, PdfColumn.HEAD_SIZE, false);
      x += column.width() + PdfTable.GUTTER;
    }
    pen.rule(4, 0.6f, true);
    pen.down(1);
  }

  private void row(Row row, List<PdfColumn> columns) {
    float x = 0;
    for (PdfColumn column : columns) {
      boolean heavy = column.heavy() && row.placed();
      String text = fonts.printable(column.value().apply(row));
      String fits = fonts.cut(text, heavy, PdfColumn.SIZE, column.width());
      place(fits, x, column, heavy, PdfColumn.SIZE, row.placed());
      x += column.width() + PdfTable.GUTTER;
    }
    pen.rule(3.6f, 0.25f, false);
  }

  private void place(
      String text, float x, PdfColumn column, boolean heavy, float size, boolean dark) {
    if (column.right()) {
      pen.right(text, x + column.width(), heavy, size, dark);
    } else {
      pen.left(text, x, heavy, size, dark);
    }
  }

  private void legend() {
    pen.down(8);
    small("Times are " + Wording.ROUNDED + ".");
    Wording.legend(list).forEach(this::small);
  }

  private void small(String text) {
    if (!pen.fits(ROW)) {
      pen.turn();
    }
    pen.down(11);
    pen.left(
        fonts.cut(fonts.printable(text), false, SMALL_SIZE, PdfPen.room()),
        0,
        false,
        SMALL_SIZE,
        false);
  }

  private String name() {
    return fonts.printable(PlainText.line(list.setup().name()));
  }
}
