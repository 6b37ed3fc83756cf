package org.racegantry.ingest.recordbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<BookField, Integer> columns = new EnumMap<>(BookField.class);
  private List<String> header = List.of();

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
    header = table.header();
    for (int i = 0; i < header.size(); i++) {
      claim(i, table.headerLine());
    }
    for (BookField field : BookField.NEEDED) {
      if (!columns.containsKey(field)) {
        problems.error(
            table.headerLine(),
            Problem.NOWHERE,
            "",
            String.join(",", header),
            "has no column for the " + field.word(),
            "call one of the columns " + field.word());
      }
    }
    if (problems.anyError()) {
      return Understood.refused(problems);
    }
    List<RecordMark> marks = marks(table);
    return problems.anyError() ? Understood.refused(problems) : Understood.of(marks, problems);
  }

  private void claim(int column, long headerLine) {
    Optional<BookField> field = BookField.of(header.get(column));
    if (field.isEmpty()) {
      problems.warning(
          headerLine,
          column + 1,
          "",
          header.get(column),
          "is no column of a record book and is left out",
          "put what it says into the note");
    } else if (columns.putIfAbsent(field.get(), column) != null) {
      problems.error(
          headerLine,
          column + 1,
          "",
          header.get(column),
          "is a second column for the " + field.get().word(),
          "leave one of the two out");
    }
  }

  private List<RecordMark> marks(Table table) {
    NationColumn nations = new NationColumn();
    Map<RecordMark, Long> marks = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      RecordMark mark = new BookRow(row, columns, header, problems).mark(nations, judge);
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
      together(marks);
    }
    return new ArrayList<>(marks.keySet());
  }

  /** Lines that are right each by itself may not be right together. */
  private void together(Map<RecordMark, Long> marks) {
    for (BookJudge.Doubt doubt : judge.book(new ArrayList<>(marks.keySet()))) {
      BookField field = BookField.of(doubt.column()).orElseThrow();
      int column = columns.getOrDefault(field, Problem.NOWHERE - 1);
      problems.warning(
          marks.get(doubt.line()),
          column + 1,
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
