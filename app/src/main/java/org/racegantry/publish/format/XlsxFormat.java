package org.racegantry.publish.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;

/**
 * An Excel workbook: one sheet with every row, one that says what it is. Times are durations that
 * Excel can add and sort, places and ages are numbers, and everything else is text, so nothing in
 * it is ever a formula.
 */
public final class XlsxFormat implements ResultFormat {
  private static final String SHEET = "Results";
  private static final String ABOUT = "About";
  private static final int WIDTH_LEAST = 7;
  private static final int WIDTH_MOST = 36;

  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    Path packed = Files.createTempFile("gantry", ".xlsx");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(packed));
          Workbook book = new Workbook(file, "Gantry", "1.0")) {
        writeResults(book.newWorksheet(SHEET), list);
        writeAbout(book.newWorksheet(ABOUT), list);
      }
      SteadyZip.repack(packed, out);
    } finally {
      Files.delete(packed);
    }
    out.flush();
  }

  private static void writeResults(Worksheet sheet, ResultList list) {
    Columns columns = new Columns(list.setup().points());
    List<String> heads = columns.names().stream().map(XlsxFormat::head).toList();
    XlsxCells cells = new XlsxCells(sheet, heads.size());
    for (int column = 0; column < heads.size(); column++) {
      cells.head(column, heads.get(column));
    }
    int line = 1;
    for (ResultSection section : list.sections()) {
      for (Row row : section.rows()) {
        cells.row(line++, columns.cells(section, row));
      }
    }
    for (int column = 0; column < heads.size(); column++) {
      sheet.width(column, Math.clamp(cells.widest(column) + 2, WIDTH_LEAST, WIDTH_MOST));
    }
    if (line > 1) {
      cells.formatTimes(line - 1);
    }
    layOut(sheet, heads.size(), line);
  }

  private static void layOut(Worksheet sheet, int columns, int lines) {
    sheet
        .range(0, 0, 0, columns - 1)
        .style()
        .bold()
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, lines - 1, columns - 1);
    sheet.repeatRows(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /** A sheet holds durations, so its headings do not promise milliseconds. */
  private static String head(String name) {
    if (name.equals("gun_ms") || name.equals("net_ms")) {
      return name.replace("_ms", "_time");
    }
    return PlainText.line(name.endsWith("_ms") ? name.substring(0, name.length() - 3) : name);
  }

  private static void writeAbout(Worksheet sheet, ResultList list) {
    int line = 0;
    line = about(sheet, line, "Race", PlainText.line(list.setup().name()));
    line = about(sheet, line, "Date", RaceClock.date(list.setup().date()));
    line = about(sheet, line, "Places at", PlainText.line(list.point().id()));
    line = about(sheet, line, "Results", list.asOf());
    for (ResultSection section : list.sections()) {
      line = about(sheet, line, section.title(), section.stateWord() + ", " + section.basisWord());
    }
    for (String mark : Wording.legend(list)) {
      line = about(sheet, line, "Mark", mark);
    }
    sheet.range(0, 0, line - 1, 0).style().bold().set();
    sheet.width(0, WIDTH_MOST);
    sheet.width(1, 2 * WIDTH_MOST);
  }

  private static int about(Worksheet sheet, int line, String what, String value) {
    sheet.value(line, 0, what);
    sheet.value(line, 1, value);
    return line + 1;
  }
}
