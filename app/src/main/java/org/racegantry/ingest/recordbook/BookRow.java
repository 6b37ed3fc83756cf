package org.racegantry.ingest.recordbook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.racegantry.ingest.table.Durations;
import org.racegantry.ingest.table.Row;
import org.racegantry.race.RecordMark;

/** One row of a book on its way to a mark. */
final class BookRow {
  private final Row row;
  private final ListColumns<BookField> columns;
  private final Set<BookField> wrong = EnumSet.noneOf(BookField.class);

  BookRow(Row row, ListColumns<BookField> columns) {
    this.row = row;
    this.columns = columns;
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
    Optional<String> sex = ListColumns.sex(text(BookField.SEX));
    if (sex.isEmpty()) {
      error(BookField.SEX, "is no sex", "write M, F or X");
    }
    return sex.orElse("");
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
    return columns.text(row, field);
  }

  private void error(BookField field, String what, String mend) {
    if (wrong.add(field)) {
      columns.error(row, field, what, mend);
    }
  }

  private void nationWarning(String what, String mend) {
    columns.warning(row, BookField.NATION, what, mend);
  }
}
