package org.racegantry.ingest.times;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Refusal;
import org.racegantry.ingest.desk.StatedTime;
import org.racegantry.ingest.desk.TimeList;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.table.Headers;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;
import org.racegantry.race.Change;

/**
 * Reads a tic sheet or a video list: {@code bib,point,time,source}, a time of day in the race's
 * zone or ISO 8601. A list without columns for the point or the source is of one point or source.
 */
public final class TimesReader implements Headers {
  private final String usualPoint;
  private final String usualSource;
  private final TimeList times;
  private final Problems problems;
  private final Map<TimesColumn, Integer> columns = new EnumMap<>(TimesColumn.class);
  private List<String> header = List.of();

  /**
   * A reader for one source.
   *
   * @param name the name of the source, for messages
   * @param desk what the times are held against
   * @param usualPoint stands where the list names no point; may be empty
   * @param usualSource stands where the list names no source; may be empty
   */
  public TimesReader(String name, OfficialsDesk desk, String usualPoint, String usualSource) {
    this.problems = new Problems(name);
    this.times = desk.times();
    this.usualPoint = usualPoint;
    this.usualSource = usualSource;
  }

  /**
   * Reads it all.
   *
   * @throws IOException where it cannot be read
   * @throws BadInput where it is no table
   */
  public Understood<List<StatedTime>> read(Source source) throws IOException, BadInput {
    Table table = new TableReader(problems, this).read(source);
    header = table.header();
    for (int i = 0; i < header.size(); i++) {
      claim(i, table.headerLine());
    }
    need(TimesColumn.BIB, "", table.headerLine());
    need(TimesColumn.POINT, usualPoint, table.headerLine());
    need(TimesColumn.TIME, "", table.headerLine());
    if (problems.anyError()) {
      return Understood.refused(problems);
    }
    List<StatedTime> stated = new ArrayList<>();
    table.rows().forEach(row -> take(row, stated));
    if (stated.isEmpty() && !problems.anyError()) {
      problems.fileError("has a header and no rows", "check that the export was not empty");
    }
    return problems.anyError() ? Understood.refused(problems) : Understood.of(stated, problems);
  }

  private void claim(int column, long headerLine) {
    TimesColumn found = TimesColumn.of(header.get(column)).orElse(null);
    if (found == null) {
      problems.warning(
          headerLine,
          column + 1,
          "",
          header.get(column),
          "is no column of a list of times and is left out",
          "nothing is to be done if that is meant");
    } else if (columns.putIfAbsent(found, column) != null) {
      problems.error(
          headerLine,
          column + 1,
          "",
          header.get(column),
          "is a second column for the " + found.word(),
          "leave one of the two out");
    }
  }

  private void need(TimesColumn column, String usual, long headerLine) {
    if (!columns.containsKey(column) && usual.isEmpty()) {
      String how = column == TimesColumn.POINT ? ", or say --point FINISH for all of it" : "";
      problems.error(
          headerLine,
          Problem.NOWHERE,
          "",
          String.join(",", header),
          "has no column for the " + column.word(),
          "call one of the columns " + column.word() + how);
    }
  }

  private void take(Row row, List<StatedTime> stated) {
    StatedTime said =
        new StatedTime(
            text(row, TimesColumn.BIB, ""),
            text(row, TimesColumn.POINT, usualPoint),
            text(row, TimesColumn.TIME, ""),
            text(row, TimesColumn.SOURCE, usualSource));
    int before = problems.size();
    var entrant = checked(row, TimesColumn.BIB, said.bib(), times::entrant);
    String point = checked(row, TimesColumn.POINT, said.point(), times::point);
    Long time_ms = checked(row, TimesColumn.TIME, said.time(), times::time_ms);
    String source = checked(row, TimesColumn.SOURCE, said.source(), TimeList::source);
    if (problems.size() == before) {
      Change.TimeSet change = new Change.TimeSet(entrant, point, time_ms, source);
      Boolean isNew =
          checked(
              row, TimesColumn.TIME, said.time(), _ -> times.isNew(change, "line " + row.line()));
      if (Boolean.TRUE.equals(isNew)) {
        stated.add(said);
      }
    }
  }

  /** What a value means to the desk; null where it means nothing, which is reported. */
  private <T> T checked(Row row, TimesColumn column, String value, Function<String, T> meaning) {
    try {
      return meaning.apply(value);
    } catch (Refusal refused) {
      times.missed();
      String[] parts = refused.getMessage().split("; ", 2);
      int at = columns.getOrDefault(column, Problem.NOWHERE - 1);
      problems.error(
          row.line(),
          at + 1,
          column.word(),
          value,
          parts[0],
          parts.length > 1 ? parts[1] : "correct the " + column.word());
      return null;
    }
  }

  private String text(Row row, TimesColumn column, String usual) {
    String text = columns.containsKey(column) ? row.fields().get(columns.get(column)) : "";
    return text.isEmpty() ? usual : text;
  }

  @Override
  public int known(List<String> fields) {
    return (int) fields.stream().filter(field -> TimesColumn.of(field).isPresent()).count();
  }

  @Override
  public String mend() {
    return "begin with a line that names the columns: bib,point,time,source";
  }
}
