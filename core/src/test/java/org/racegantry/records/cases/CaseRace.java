package org.racegantry.records.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.racegantry.race.Basis;
import org.racegantry.race.Course;
import org.racegantry.race.Filter;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.TimingPoint.Take;
import org.racegantry.race.Wave;

/** The race of a case: what is not said is a marathon on 23 April 2023, flat and round. */
final class CaseRace {
  static final LocalTime PLANNED = LocalTime.of(9, 0);
  static final long HAND_SPEED_MM_PER_S = 40_000;

  private CaseRace() {}

  static RaceSetup setup(CaseFile.Case one) {
    Words said = one.all("race").stream().findFirst().orElse(Words.of(0, "race"));
    long distance_mm = mm(said.value("km").orElse("42.195"), 6);
    Course course =
        new Course(
            distance_mm,
            orUnknown(said.value("separation").orElse("0")),
            orUnknown(said.value("drop").orElse("0")));
    List<TimingPoint> points = points(one, distance_mm);
    return new RaceSetup(
        "Case",
        LocalDate.parse(said.value("date").orElse("2023-04-23")),
        ZoneOffset.UTC,
        "world-athletics",
        course,
        points,
        points.stream().map(CaseRace::line).toList(),
        names(one, "wave").stream().map(id -> new Wave(id, PLANNED)).toList(),
        names(one, "race").stream().map(id -> race(id, said.has("net"))).toList(),
        List.of(),
        Limits.USUAL);
  }

  private static List<TimingPoint> points(CaseFile.Case one, long distance_mm) {
    List<TimingPoint> points = new ArrayList<>();
    points.add(new TimingPoint("START", 0, Take.LAST));
    for (Words said : one.all("point")) {
      points.add(new TimingPoint(said.word(1), mm(said.value("km").orElseThrow(), 6), Take.FIRST));
    }
    points.add(new TimingPoint("FINISH", distance_mm, Take.FIRST));
    return points;
  }

  private static Line line(TimingPoint point) {
    return new Line(point.id(), List.of(point.id()), List.of("R-" + point.id()), Line.Role.MAIN, 0);
  }

  /** The races or waves the runners name; a wave is called like its race where none is named. */
  private static Set<String> names(CaseFile.Case one, String what) {
    Set<String> names = new LinkedHashSet<>();
    for (Words runner : one.all("run")) {
      String race = runner.value("race").orElse("race");
      names.add(what.equals("race") ? race : runner.value("wave").orElse(race));
    }
    return names;
  }

  private static Race race(String id, boolean net) {
    Basis basis = net ? Basis.NET : Basis.GUN;
    return new Race(
        id, id, Filter.ALL, List.of(), basis, Ties.SHARED, HAND_SPEED_MM_PER_S, Race.NO_LIMIT);
  }

  private static long orUnknown(String metres) {
    return metres.equals("unknown") ? Course.UNKNOWN : mm(metres, 3);
  }

  private static long mm(String number, int power) {
    return new BigDecimal(number).movePointRight(power).longValueExact();
  }

  /** The points between start and finish. */
  static Stream<TimingPoint> onTheWay(RaceSetup setup) {
    return setup.points().subList(1, setup.points().size() - 1).stream();
  }
}
