package org.racegantry.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.format.CsvText;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RecordMark;
import tools.jackson.databind.json.JsonMapper;

/** The records of a day for programs: JSON and CSV with the same names. */
final class BookTwins {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> COLUMNS =
      List.of(
          "as_of",
          "scope",
          "where",
          "event",
          "sex",
          "category",
          "time",
          "athlete",
          "nation",
          "date",
          "place",
          "state",
          "recognised",
          "history",
          "note",
          "source");

  private BookTwins() {}

  /**
   * One document: {@code as_of} and {@code records}; where there is no mark, its fields are null.
   */
  static byte[] json(LocalDate day, List<BookRow> rows) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("as_of", day.toString());
    all.put("records", rows.stream().map(row -> fields(day, row)).toList());
    return (MAPPER.writeValueAsString(all) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A header of stable names, and a line for each row. */
  static byte[] csv(LocalDate day, List<BookRow> rows) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (BookRow row : rows) {
      String separator = "";
      for (Object value : fields(day, row).values()) {
        out.append(separator);
        CsvText.append(out, value == null ? "" : value.toString());
        separator = ",";
      }
      out.append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> fields(LocalDate day, BookRow row) {
    RecordMark line = row.mark().map(mark -> mark.line()).orElse(null);
    boolean any = line != null;
    List<Object> values =
        Arrays.asList(
            day.toString(),
            row.key().scope().code(),
            row.key().where(),
            row.key().event().name(),
            row.key().sex(),
            row.key().category().code(),
            any ? Elapsed.hms(row.mark().orElseThrow().mark_s()) : null,
            any ? PlainText.whole(line.athlete()) : null,
            any ? PlainText.whole(line.nation()) : null,
            any ? line.date() : null,
            any ? PlainText.whole(line.place()) : null,
            any ? row.state().code() : null,
            any ? row.recognised() : null,
            any ? PlainText.whole(row.history()) : null,
            any ? PlainText.whole(line.note()) : null,
            any ? PlainText.whole(line.source()) : null);
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      fields.put(COLUMNS.get(i), values.get(i));
    }
    return fields;
  }
}
