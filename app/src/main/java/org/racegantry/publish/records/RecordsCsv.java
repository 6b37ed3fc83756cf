package org.racegantry.publish.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.format.CsvText;

/** Verdicts as CSV: RFC 4180 in UTF-8, the names of the JSON, nothing a spreadsheet would run. */
public final class RecordsCsv {
  private static final List<String> COLUMNS =
      List.of(
          "bib",
          "scope",
          "category",
          "verdict",
          "mark",
          "official_time",
          "margin_s",
          "provisional_margin_s",
          "race",
          "name",
          "nation",
          "point",
          "event",
          "sex",
          "where",
          "athlete",
          "date",
          "place",
          "state",
          "all_time",
          "book_as_of",
          "result_state");

  /** Columns that are whole numbers, with a sign a spreadsheet reads rightly. */
  private static final List<String> NUMBERS = List.of("margin_s", "provisional_margin_s");

  private RecordsCsv() {}

  /** A header, and a line for each verdict. */
  public static byte[] of(List<VerdictLine> lines) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (VerdictLine line : lines) {
      append(out, RecordsJson.verdict(line));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder out, Map<String, Object> fields) {
    boolean first = true;
    for (String column : COLUMNS) {
      out.append(first ? "" : ",");
      first = false;
      String value = text(fields, column);
      if (NUMBERS.contains(column)) {
        out.append(value);
      } else {
        CsvText.append(out, value);
      }
    }
    out.append("\r\n");
  }

  private static String text(Map<String, Object> fields, String column) {
    Object value = fields.get(column);
    if (value == null && fields.get("to_beat") instanceof Map<?, ?> mark) {
      value = mark.get(column);
    }
    return value == null ? "" : value.toString();
  }
}
