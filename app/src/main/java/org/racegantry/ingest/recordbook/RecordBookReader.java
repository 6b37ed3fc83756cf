package org.racegantry.ingest.recordbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.table.Headers;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;
import org.racegantry.race.RecordMark;

/** Reads a record book: {@code event,sex,category,scope,time,athlete,nation,date,...}. */
public final class RecordBookReader implements Headers {
  private final Problems problems;
  private final BookJudge judge;

  /**
   * A reader for the file of this name.
   *
   * @param judge says which lines can be used
   */
  public RecordBookReader(String name, BookJudge judge) {
    this.problems = new Problems(name);
    this.judge = judge;
  }

  /**
   * The marks in a source, or every problem of it.
   *
   * @throws IOException where it cannot be read
   * @throws BadInput where it is no table at all
   */
  public Understood<List<RecordMark>> read(Source source) throws IOException, BadInput {
    Table table = new TableReader(problems, this).read(source);
    ListColumns<BookField> columns =
        ListColumns.of(
            table,
            problems,
            BookField::of,
            BookField.NEEDED,
            "a record book",
            "put what it says into the note");
    if (problems.anyError()) {
      return Understood.refused(problems);
    }
    List<RecordMark> marks = marks(table, columns);
    return problems.anyError() ? Understood.refused(problems) : Understood.of(marks, problems);
  }

  private List<RecordMark> marks(Table table, ListColumns<BookField> columns) {
    NationColumn nations = new NationColumn();
    Map<RecordMark, Long> marks = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      RecordMark mark = new BookRow(row, columns).mark(nations, judge);
      Long before = marks.putIfAbsent(mark, row.line());
      if (before != null) {
        problems.warning(
            row.line(),
            Problem.NOWHERE,
            "",
            mark.athlete(),
            "stands in line " + before + " already and is taken once",
            "take one of the two out");
      }
    }
    if (marks.isEmpty() && !problems.anyError()) {
      problems.fileError("has a header and no rows", "check that the export was not empty");
    }
    if (!problems.anyError()) {
      together(marks, columns);
    }
    return new ArrayList<>(marks.keySet());
  }

  /** Lines that are right each by itself may not be right together. */
  private void together(Map<RecordMark, Long> marks, ListColumns<BookField> columns) {
    for (BookJudge.Doubt doubt : judge.book(new ArrayList<>(marks.keySet()))) {
      BookField field = BookField.of(doubt.column()).orElseThrow();
      problems.warning(
          marks.get(doubt.line()),
          columns.number(field),
          field.word(),
          doubt.value(),
          doubt.what(),
          doubt.mend());
    }
  }

  @Override
  public int known(List<String> fields) {
    return (int) fields.stream().filter(name -> BookField.of(name).isPresent()).count();
  }

  @Override
  public String mend() {
    return "begin with a line that names the columns: event,sex,category,scope,time,athlete,date";
  }
}
