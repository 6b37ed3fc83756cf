package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;

/** Reads one line of a published table. */
final class RowReader {
  /** What tables write in the column of finish times of those who did not finish. */
  private static final Pattern NO_FINISH =
      Pattern.compile("0+(:0+)*|-+|DN[FS]|DS?Q|NP|NC|N/?A|NAN|NULL|NONE", Pattern.CASE_INSENSITIVE);

  /** As start lists have them; a number with a decimal point is what Excel makes of one. */
  private static final Pattern BIB =
      Pattern.compile("(?!\\d+[.]0+$)(?=.{1,12}$)[0-9A-Za-z]+([-/_.]?[0-9A-Za-z]+)*");

  private static final int AGE_MAX = 120;

  private final RaceSetup setup;
  private final TableColumns columns;
  private final List<TableProblem> all;
  private RowProblems problems;
  private List<String> fields = List.of();
  private boolean unreadable;

  RowReader(RaceSetup setup, TableColumns columns, List<TableProblem> all) {
    this.setup = setup;
    this.columns = columns;
    this.all = all;
  }

  PublishedRow read(TableLine line) {
    problems = new RowProblems(columns, all, line.line());
    fields = line.fields();
    unreadable = false;
    int finish_s = finish_s();
    List<Integer> splits_s = new ArrayList<>();
    for (int point = 0; point < setup.points().size(); point++) {
      splits_s.add(point == 0 ? TimeCell.NONE : time_s(columns.point(point)));
    }
    splits_s.set(splits_s.size() - 1, TimeCell.NONE);
    SplitCheck check = new SplitCheck(setup, columns, problems);
    check.keepRising(splits_s, finish_s);
    if (!unreadable) {
      check.noteAbsence(splits_s, finish_s);
    }
    return new PublishedRow(
        line.line(),
        bib(),
        word("family_name"),
        word("given_name"),
        sex(),
        age(),
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
    int textColumn = columns.column("text");
    TimeCell text = TimeCell.of(field(textColumn));
    boolean byGun = columns.column("finish") == 0 && text.seconds() < 0;
    int column = columns.column(byGun ? "gun" : "finish");
    TimeCell finish = TimeCell.of(field(column));
    if (finish.seconds() < 0 && text.seconds() < 0) {
      unreadable = refused(column) || refused(textColumn);
    }
    if (!unreadable && !byGun) {
      finish.report(problems, column, field(column));
    }
    if (!unreadable) {
      text.report(problems, textColumn, field(textColumn));
    }
    if (finish.seconds() > 0 && text.seconds() > 0 && finish.seconds() != text.seconds()) {
      problems.add(
          TableProblem.Kind.TIMES_DISAGREE,
          textColumn,
          field(textColumn),
          "is not the " + finish.seconds() + " s of " + columns.name(column),
          "taken as " + Elapsed.hms(finish.seconds()));
    }
    return finish.seconds() > 0 ? finish.seconds() : text.seconds();
  }

  /** A finisher must not become one who did not finish because the time cannot be read. */
  private boolean refused(int column) {
    String text = field(column);
    if (text.isEmpty() || NO_FINISH.matcher(text).matches()) {
      return false;
    }
    problems.add(
        TableProblem.Kind.NO_FINISH_TIME,
        column,
        text,
        TimeCell.fault(text),
        "write whole seconds or h:mm:ss; leave it empty where there is no finish");
    return true;
  }

  private int gun_s(int finish_s) {
    int column = columns.column("gun");
    int gun_s = unreadable ? TimeCell.NONE : time_s(column);
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

  private String bib() {
    int column = columns.column("bib");
    String bib = field(column);
    if (!bib.isEmpty() && !BIB.matcher(bib).matches()) {
      problems.add(
          TableProblem.Kind.NO_BIB,
          column,
          bib,
          "is no bib: a bib has up to 12 letters and digits, without blanks",
          "write it as it is printed on the bib");
    }
    return bib;
  }

  private int age() {
    int age = number("age", -1);
    if (age > AGE_MAX) {
      int column = columns.column("age");
      problems.add(
          TableProblem.Kind.NOT_A_NUMBER,
          column,
          field(column),
          "is not an age of a runner",
          "taken as not given");
      return -1;
    }
    return age;
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
