package org.racegantry.ingest.recordbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Durations;
import org.racegantry.ingest.table.Row;
import org.racegantry.race.RecordMark;

/** One row of a book on its way to a mark. */
final class BookRow {
  private final Row row;
  private final Map<BookField, Integer> columns;
  private final List<String> header;
  private final Problems problems;
  private final Set<BookField> wrong = EnumSet.noneOf(BookField.class);

  BookRow(Row row, Map<BookField, Integer> columns, List<String> header, Problems problems) {
    this.row = row;
    this.columns = columns;
    this.header = header;
    this.problems = problems;
  }

  /** The mark as it stands there; what is wrong with it becomes a problem, once for each cell. */
  RecordMark mark(NationColumn nations, BookJudge judge) {
    RecordMark mark =
        new RecordMark(
            text(BookField.EVENT),
            sex(),
            text(BookField.CATEGORY),
            text(BookField.SCOPE),
            time_ms(),
            text(BookField.ATHLETE),
            nations.code(text(BookField.NATION), this::nationWarning),
            text(BookField.DATE),
            text(BookField.PLACE),
            text(BookField.STATE),
            text(BookField.NOTE),
            text(BookField.SOURCE));
    for (BookJudge.Doubt doubt : judge.line(mark)) {
      error(BookField.of(doubt.column()).orElseThrow(), doubt.what(), doubt.mend());
    }
    return mark;
  }

  private String sex() {
    return switch (text(BookField.SEX).toLowerCase(Locale.ROOT)) {
      case "m", "men", "male" -> "M";
      case "f", "w", "women", "female" -> "F";
      case "x" -> "X";
      default -> {
        error(BookField.SEX, "is no sex", "write M, F or X");
        yield "";
      }
    };
  }

  private long time_ms() {
    String text = text(BookField.TIME);
    OptionalLong ms = MarkTimes.ms(text);
    if (ms.isEmpty()) {
      error(BookField.TIME, Durations.fault(text), Durations.MEND);
    }
    return ms.orElse(0);
  }

  private String text(BookField field) {
    return columns.containsKey(field) ? row.fields().get(columns.get(field)).strip() : "";
  }

  private void error(BookField field, String what, String mend) {
    if (!wrong.add(field)) {
      return;
    }
    if (columns.containsKey(field)) {
      int column = columns.get(field);
      problems.error(row.line(), column + 1, header.get(column), text(field), what, mend);
    } else {
      problems.error(row.line(), Problem.NOWHERE, field.word(), "", what, mend);
    }
  }

  private void nationWarning(String what, String mend) {
    int column = columns.get(BookField.NATION);
    problems.warning(
        row.line(), column + 1, header.get(column), text(BookField.NATION), what, mend);
  }
}
