package org.racegantry.codec;

import java.util.List;
import org.racegantry.race.Basis;
import org.racegantry.race.Filter;
import org.racegantry.race.Line;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;

/**
 * The number that stands for each named constant in format 1: its place in these lists, for good. A
 * constant may be renamed or moved in its enum; here it keeps its place, and new ones go last.
 */
final class CodesV1 {
  static final List<Status> STATUSES =
      List.of(
          Status.OK, Status.RUNNING, Status.NOT_SEEN, Status.DNS, Status.DNF, Status.DQ, Status.NP);

  static final List<ResultState> STATES =
      List.of(ResultState.LIVE, ResultState.PROVISIONAL, ResultState.OFFICIAL);

  static final List<Basis> BASES = List.of(Basis.GUN, Basis.NET);

  static final List<Ties> TIES = List.of(Ties.SHARED, Ties.JUDGED);

  static final List<TimingPoint.Take> TAKES =
      List.of(TimingPoint.Take.FIRST, TimingPoint.Take.LAST);

  static final List<Line.Role> ROLES = List.of(Line.Role.MAIN, Line.Role.BACKUP);

  static final List<Filter.Field> FIELDS =
      List.of(
          Filter.Field.BIB,
          Filter.Field.SEX,
          Filter.Field.AGE,
          Filter.Field.NATION,
          Filter.Field.CLUB,
          Filter.Field.TEAM,
          Filter.Field.DIVISION,
          Filter.Field.WAVE,
          Filter.Field.RACE);

  static final List<Paper.Topic> TOPICS =
      List.of(
          Paper.Topic.COURSE_MEASURED,
          Paper.Topic.SEPARATION,
          Paper.Topic.DROP,
          Paper.Topic.WHEELCHAIR,
          Paper.Topic.WOMEN_ONLY,
          Paper.Topic.PACING,
          Paper.Topic.DOPING_TEST,
          Paper.Topic.REMEASURED);

  static final List<Paper.Answer> ANSWERS =
      List.of(Paper.Answer.YES, Paper.Answer.NO, Paper.Answer.OPEN);

  static final List<Note.Kind> NOTES =
      List.of(Note.Kind.QUOTE, Note.Kind.WEATHER, Note.Kind.REMARK);

  private CodesV1() {}

  /** Writes the number of {@code choice}. */
  static <T> void write(ByteWriter out, List<T> choices, T choice) {
    int code = choices.indexOf(choice);
    if (code < 0) {
      throw new AssertionError(choice + " has no code in format 1");
    }
    out.octet(code);
  }
}
