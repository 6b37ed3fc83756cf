package org.racegantry.publish.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.racegantry.publish.PlainText;
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

  /** What starts a formula somewhere: in plain and in full width, and blanks that are skipped. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String NEEDS_QUOTES = ",\"\r\n";

  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
    Columns columns = new Columns(list.setup().points());
    writeHeader(writer, columns.names());
    for (ResultSection section : list.sections()) {
      for (Row row : section.rows()) {
        writeRow(writer, columns.cells(section, row));
      }
    }
    writer.flush();
  }

  private static void writeHeader(Writer writer, List<String> names) throws IOException {
    String separator = "";
    for (String name : names) {
      writer.write(separator);
      writeText(writer, name);
      separator = ",";
    }
    writer.write("\r\n");
  }

  private static void writeRow(Writer writer, List<Cell> cells) throws IOException {
    String separator = "";
    for (Cell cell : cells) {
      writer.write(separator);
      writeCell(writer, cell);
      separator = ",";
    }
    writer.write("\r\n");
  }

  private static void writeCell(Writer writer, Cell cell) throws IOException {
    switch (cell) {
      case Cell.Text text -> writeText(writer, text.value());
      case Cell.Whole whole -> writer.write(Long.toString(whole.value()));
      case Cell.Millis millis -> writer.write(Long.toString(millis.value()));
      case Cell.Official official -> writer.write(Elapsed.hms(official.seconds()));
      case Cell.Words words -> writeText(writer, String.join(" ", words.words()));
      case Cell.Blank blank -> {}
    }
  }

  private static void writeText(Writer writer, String raw) throws IOException {
    String text = PlainText.whole(raw);
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String guarded = formula ? "'" + text : text;
    if (needsQuotes(guarded)) {
      writer.write('"');
      writer.write(guarded.replace("\"", "\"\""));
      writer.write('"');
    } else {
      writer.write(guarded);
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
