package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;

/** One line of a comma-separated table and its fields, in both directions. */
final class CsvLine {
  private CsvLine() {}

  /** The fields of a line, without their quotes and the blanks around them. */
  static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }

  /** Appends one field, quoted where it must be. */
  static void append(StringBuilder line, String field) {
    if (field.indexOf(',') < 0 && field.indexOf('"') < 0 && field.indexOf('\n') < 0) {
      line.append(field);
      return;
    }
    line.append('"').append(field.replace("\"", "\"\"")).append('"');
  }
}
