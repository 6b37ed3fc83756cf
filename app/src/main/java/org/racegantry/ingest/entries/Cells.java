package org.racegantry.ingest.entries;

import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.ingest.table.Row;

/** One row of a start list, field by field, with problems placed where the value stands. */
final class Cells {
  private final Columns columns;
  private final Row row;
  private final Problems problems;

  Cells(Columns columns, Row row, Problems problems) {
    this.columns = columns;
    this.row = row;
    this.problems = problems;
  }

  long line() {
    return row.line();
  }

  /** The value as it stands there; empty where there is no such column. */
  String raw(EntryField field) {
    return columns.has(field) ? row.fields().get(columns.of(field)) : "";
  }

  /** The value as text that may be printed: without hidden marks; a formula is refused. */
  String text(EntryField field) {
    return columns.has(field) ? clean(columns.of(field)) : "";
  }

  /** What the further columns hold, by their names; empty fields left out. */
  Map<String, String> more() {
    Map<String, String> more = new LinkedHashMap<>();
    columns
        .kept()
        .forEach(
            (column, name) -> {
              String value = clean(column);
              if (!value.isEmpty()) {
                // Two columns of one name are both kept.
                more.put(more.containsKey(name) ? name + " (" + (column + 1) + ")" : name, value);
              }
            });
    return more;
  }

  void error(EntryField field, String what, String mend) {
    int column = columns.of(field);
    problems.error(row.line(), column + 1, columns.header().get(column), raw(field), what, mend);
  }

  void warning(EntryField field, String what, String mend) {
    int column = columns.of(field);
    problems.warning(row.line(), column + 1, columns.header().get(column), raw(field), what, mend);
  }

  private String clean(int column) {
    String value = row.fields().get(column);
    String name = columns.header().get(column);
    if (value.startsWith("=")) {
      problems.error(
          row.line(),
          column + 1,
          name,
          value,
          "is a formula, not a value",
          "copy the column and paste it back as values, then export again");
      return "";
    }
    String plain = HiddenMarks.without(value);
    if (plain == null) {
      problems.error(
          row.line(),
          column + 1,
          name,
          value,
          "has a control character in it",
          "type the value again");
      return "";
    }
    warn(column, value, plain);
    return plain;
  }

  /** Says of a value that is taken what somebody should look at. */
  private void warn(int column, String value, String plain) {
    String name = columns.header().get(column);
    if (!plain.equals(value)) {
      problems.warning(
          row.line(),
          column + 1,
          name,
          value,
          "has hidden marks in it that turn or hide letters; they are left out",
          "look whether " + Shown.quoted(plain) + " is right");
    } else if (HiddenMarks.looksGarbled(value)) {
      problems.warning(
          row.line(),
          column + 1,
          name,
          value,
          "looks like letters that were decoded wrongly",
          "export the list again as UTF-8 if this is not how it is written");
    }
  }
}
