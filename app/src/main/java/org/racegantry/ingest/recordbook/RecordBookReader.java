package org.racegantry.ingest.recordbook;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.table.Durations;
import org.racegantry.ingest.table.Headers;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;
import org.racegantry.race.RecordMark;

/** Reads a record book: {@code event,sex,category,scope,time,athlete,nation,date,...}. */
public final class RecordBookReader implements Headers {
  /** A column of a record book; the first four and the time must be there. */
  private enum Field {
    EVENT,
    SEX,
    CATEGORY,
    SCOPE,
    TIME,
    ATHLETE,
    NATION,
    DATE,
    PLACE,
    STATE,
    NOTE,
    SOURCE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<Field> NEEDED =
      List.of(Field.EVENT, Field.SEX, Field.CATEGORY, Field.SCOPE, Field.TIME);

  private final Problems problems;
  private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
  private List<String> header = List.of();

  /** A reader for the file of this name. */
  public RecordBookReader(String name) {
    this.problems = new Problems(name);
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
    for (Field field : NEEDED) {
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
    Field field = field(header.get(column));
    if (field == null) {
      problems.warning(
          headerLine,
          column + 1,
          "",
          header.get(column),
          "is no column of a record book and is left out",
          "put what it says into the note");
    } else if (columns.putIfAbsent(field, column) != null) {
      problems.error(
          headerLine,
          column + 1,
          "",
          header.get(column),
          "is a second column for the " + field.word(),
          "leave one of the two out");
    }
  }

  private List<RecordMark> marks(Table table) {
    Map<RecordMark, Long> marks = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      RecordMark mark = mark(row);
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
    return new ArrayList<>(marks.keySet());
  }

  private RecordMark mark(Row row) {
    return new RecordMark(
        needed(row, Field.EVENT),
        sex(row),
        needed(row, Field.CATEGORY),
        needed(row, Field.SCOPE),
        time_ms(row),
        text(row, Field.ATHLETE),
        text(row, Field.NATION),
        date(row),
        text(row, Field.PLACE),
        text(row, Field.STATE),
        text(row, Field.NOTE),
        text(row, Field.SOURCE));
  }

  private String needed(Row row, Field field) {
    String text = text(row, field);
    if (text.isEmpty()) {
      error(row, field, "is empty", "write the " + field.word());
    }
    return text;
  }

  private String sex(Row row) {
    return switch (text(row, Field.SEX).toLowerCase(Locale.ROOT)) {
      case "m", "men", "male" -> "M";
      case "f", "w", "women", "female" -> "F";
      case "x" -> "X";
      default -> {
        error(row, Field.SEX, "is no sex", "write M, F or X");
        yield "";
      }
    };
  }

  private long time_ms(Row row) {
    String text = text(row, Field.TIME);
    OptionalLong ms = Durations.ms(text);
    if (ms.isEmpty()) {
      error(row, Field.TIME, Durations.fault(text), Durations.MEND);
    }
    return ms.orElse(0);
  }

  private String date(Row row) {
    String text = text(row, Field.DATE);
    try {
      return text.isEmpty() ? "" : LocalDate.parse(text).toString();
    } catch (DateTimeException none) {
      error(row, Field.DATE, "is no day of the calendar", "write year-month-day: 2023-04-23");
      return "";
    }
  }

  private String text(Row row, Field field) {
    return columns.containsKey(field) ? row.fields().get(columns.get(field)) : "";
  }

  private void error(Row row, Field field, String what, String mend) {
    int column = columns.get(field);
    problems.error(row.line(), column + 1, header.get(column), text(row, field), what, mend);
  }

  private static Field field(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    String word =
        switch (plain) {
          case "mark" -> "time";
          case "country" -> "nation";
          case "status" -> "state";
          default -> plain;
        };
    for (Field field : Field.values()) {
      if (field.word().equals(word)) {
        return field;
      }
    }
    return null;
  }

  @Override
  public int known(List<String> fields) {
    return (int) fields.stream().filter(name -> field(name) != null).count();
  }

  @Override
  public String mend() {
    return "begin with a line that names the columns: event,sex,category,scope,time,athlete";
  }
}
