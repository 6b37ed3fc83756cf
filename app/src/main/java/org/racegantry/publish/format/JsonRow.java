package org.racegantry.publish.format;

import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.race.Elapsed;
import org.racegantry.race.TimingPoint;
import tools.jackson.core.JsonGenerator;

/** One entrant as a JSON object, with the names of {@link Columns}. */
public final class JsonRow {
  private JsonRow() {}

  /** Writes a row of a list of a race with these points. */
  public static void write(
      JsonGenerator json, List<TimingPoint> points, ResultSection section, Row row) {
    Columns columns = new Columns(points);
    write(json, columns.names(), columns.cells(section, row));
  }

  /** Writes the object; what is not known is null, except the marks, which are an empty list. */
  static void write(JsonGenerator json, List<String> names, List<Cell> cells) {
    json.writeStartObject();
    for (int i = 0; i < names.size(); i++) {
      json.writeName(PlainText.whole(names.get(i)));
      if (names.get(i).equals("marks")) {
        writeWords(json, cells.get(i));
      } else {
        writeCell(json, cells.get(i));
      }
    }
    json.writeEndObject();
  }

  private static void writeCell(JsonGenerator json, Cell cell) {
    switch (cell) {
      case Cell.Text text -> json.writeString(PlainText.whole(text.value()));
      case Cell.Whole whole -> json.writeNumber(whole.value());
      case Cell.Millis millis -> json.writeNumber(millis.value());
      case Cell.Official official -> json.writeString(Elapsed.hms(official.seconds()));
      case Cell.Words words -> writeWords(json, words);
      case Cell.Blank blank -> json.writeNull();
    }
  }

  private static void writeWords(JsonGenerator json, Cell cell) {
    json.writeStartArray();
    if (cell instanceof Cell.Words words) {
      words.words().forEach(word -> json.writeString(PlainText.whole(word)));
    }
    json.writeEndArray();
  }
}
