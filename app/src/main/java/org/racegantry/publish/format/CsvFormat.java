package org.racegantry.publish.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.race.Elapsed;

/**
 * CSV for scripts and spreadsheets: RFC 4180, UTF-8, CRLF, a header of stable names.
 *
 * <p>A text cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class CsvFormat implements ResultFormat {
  private static final int BUFFER_CHARS = 1 << 15;

  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
    Columns columns = new Columns(list.setup().points());
    StringBuilder line = new StringBuilder();
    writeLine(writer, line, columns.names().stream().map(CsvFormat::nameCell).toList());
    for (ResultSection section : list.sections()) {
      for (Row row : section.rows()) {
        writeLine(writer, line, columns.cells(section, row));
      }
    }
    writer.flush();
  }

  private static Cell nameCell(String name) {
    return new Cell.Text(name);
  }

  private static void writeLine(Writer writer, StringBuilder line, List<Cell> cells)
      throws IOException {
    line.setLength(0);
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      append(line, cells.get(i));
    }
    writer.append(line.append("\r\n"));
  }

  private static void append(StringBuilder line, Cell cell) {
    switch (cell) {
      case Cell.Text text -> CsvText.append(line, text.value());
      case Cell.Whole whole -> line.append(whole.value());
      case Cell.Millis millis -> line.append(millis.value());
      case Cell.Official official -> line.append(Elapsed.hms(official.seconds()));
      case Cell.Words words -> CsvText.append(line, words.joined());
      case Cell.Blank blank -> {}
    }
  }
}
