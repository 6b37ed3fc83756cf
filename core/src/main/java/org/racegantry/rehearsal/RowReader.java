package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;

/** Reads one line of a published table. */
final class RowReader {
  private final RaceSetup setup;
  private final TableColumns columns;
  private final List<TableProblem> all;
  private RowProblems problems;
  private List<String> fields = List.of();

  RowReader(RaceSetup setup, TableColumns columns, List<TableProblem> all) {
    this.setup = setup;
    this.columns = columns;
    this.all = all;
  }

  PublishedRow read(int line, String text) {
    problems = new RowProblems(columns, all, line);
    fields = CsvLine.fields(text);
    if (fields.size() != columns.count()) {
      problems.add(
          TableProblem.Kind.FIELD_COUNT,
          0,
          "",
          "has " + fields.size() + " fields where the header has " + columns.count(),
          "missing fields are taken as empty; quote fields that hold a comma");
    }
    int finish_s = finish_s();
    List<Integer> splits_s = new ArrayList<>();
    for (int point = 0; point < setup.points().size(); point++) {
      splits_s.add(point == 0 ? TimeCell.NONE : time_s(columns.point(point)));
    }
    splits_s.set(splits_s.size() - 1, TimeCell.NONE);
    SplitCheck check = new SplitCheck(setup, columns, problems);
    check.keepRising(splits_s, finish_s);
    check.noteAbsence(splits_s, finish_s);
    return new PublishedRow(
        line,
        word("bib"),
        word("family_name"),
        word("given_name"),
        sex(),
        number("age", -1),
        word("nation"),
        word("citizen"),
        word("club"),
        word("division"),
        splits_s,
        finish_s,
        gun_s(finish_s),
        number("rank_overall", 0),
        number("rank_sex", 0),
        number("rank_division", 0));
  }

  /** The finish column, else the text beside it, else the gun time; they are held together. */
  private int finish_s() {
    int finish_s = time_s(columns.column("finish"));
    int column = columns.column("text");
    int text_s = time_s(column);
    if (finish_s > 0 && text_s > 0 && finish_s != text_s) {
      problems.add(
          TableProblem.Kind.TIMES_DISAGREE,
          column,
          field(column),
          "is not the " + finish_s + " s of " + columns.name(columns.column("finish")),
          "taken as " + Elapsed.hms(finish_s));
    }
    if (finish_s < 0 && text_s < 0 && columns.column("finish") == 0) {
      return time_s(columns.column("gun"));
    }
    return finish_s > 0 ? finish_s : text_s;
  }

  private int gun_s(int finish_s) {
    int column = columns.column("gun");
    int gun_s = time_s(column);
    if (gun_s > 0 && finish_s > 0 && gun_s < finish_s) {
      problems.add(
          TableProblem.Kind.GUN_SHORTER_THAN_NET,
          column,
          field(column),
          "is shorter than the net time of " + finish_s + " s",
          "the gun time is taken as not given");
      return TimeCell.NONE;
    }
    return gun_s;
  }

  private int time_s(int column) {
    String text = field(column);
    return TimeCell.of(text).report(problems, column, text).seconds();
  }

  private int number(String word, int absent) {
    int column = columns.column(word);
    String text = field(column);
    if (text.isEmpty()) {
      return absent;
    }
    if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      problems.add(
          TableProblem.Kind.NOT_A_NUMBER, column, text, "is no whole number", "taken as not given");
      return absent;
    }
    return Integer.parseInt(text);
  }

  private String sex() {
    String sex = word("sex").toUpperCase(Locale.ROOT);
    return sex.equals("W") ? "F" : sex;
  }

  private String word(String word) {
    return field(columns.column(word));
  }

  private String field(int column) {
    return column == 0 || column > fields.size() ? "" : fields.get(column - 1);
  }
}
