package org.racegantry.worlds;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Basis;
import org.racegantry.race.Course;
import org.racegantry.race.Filter;
import org.racegantry.race.FilterParser;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/** Collects the lines about the race itself; what is not said is a plain 10 km race. */
final class WorldSetup {
  private LocalDate date = LocalDate.of(2023, 4, 23);
  private ZoneId zone = ZoneId.of("Europe/London");
  private Limits limits = Limits.USUAL;
  private final List<TimingPoint> points = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Wave> waves = new ArrayList<>();
  private final List<Race> races = new ArrayList<>();
  private final List<RankingDef> rankings = new ArrayList<>();

  /** Takes a line about the race itself in; false where it is about something else. */
  boolean takes(WorldLine line) {
    switch (line.word(0)) {
      case "zone" -> zone = ZoneId.of(line.word(1));
      case "date" -> date = LocalDate.parse(line.word(1));
      case "limits" -> limits = limits(line);
      case "point" -> points.add(point(line));
      case "line" -> lines.add(line(line));
      case "wave" -> waves.add(new Wave(line.word(1), LocalTime.parse(line.word(2))));
      case "race" -> races.add(race(line));
      case "ranking" -> rankings.add(ranking(line));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Id of the last point. */
  String finish() {
    return points.getLast().id();
  }

  RaceSetup build() {
    if (points.isEmpty()) {
      takes(WorldLine.of(0, "point START 0 last"));
      takes(WorldLine.of(0, "point 5K 5km"));
      takes(WorldLine.of(0, "point FINISH 10km"));
    }
    if (lines.isEmpty()) {
      takes(WorldLine.of(0, "line start START S1"));
      takes(WorldLine.of(0, "line 5k 5K K1"));
      takes(WorldLine.of(0, "line finish FINISH F1,F2"));
    }
    if (waves.isEmpty()) {
      takes(WorldLine.of(0, "wave all 10:00:00"));
    }
    if (races.isEmpty()) {
      takes(WorldLine.of(0, "race race"));
    }
    Course course = new Course(points.getLast().distance_mm(), 0, 0);
    return new RaceSetup(
        "World",
        date,
        zone,
        "world-athletics",
        course,
        points,
        lines,
        waves,
        races,
        rankings,
        limits);
  }

  private static TimingPoint point(WorldLine line) {
    boolean last = line.has("last");
    TimingPoint.Take take = last ? TimingPoint.Take.LAST : TimingPoint.Take.FIRST;
    return new TimingPoint(line.word(1), distance_mm(line.word(2)), take);
  }

  private static Line line(WorldLine line) {
    boolean backup = line.has("backup");
    return new Line(
        line.word(1),
        List.of(line.word(2).split(",")),
        List.of(line.word(3).split(",")),
        backup ? Line.Role.BACKUP : Line.Role.MAIN,
        distance_mm(line.value("offset", "0")));
  }

  private static Race race(WorldLine line) {
    String waves = line.value("waves", "");
    String limit = line.value("limit", "");
    return new Race(
        line.word(1),
        line.word(1),
        filter(line),
        waves.isEmpty() ? List.of() : List.of(waves.split(",")),
        basis(line),
        ties(line),
        distance_mm(line.value("fastest", "7m")),
        limit.isEmpty() ? Race.NO_LIMIT : elapsed_ms(limit));
  }

  private static RankingDef ranking(WorldLine line) {
    List<Filter.Field> by = new ArrayList<>();
    for (String field : line.value("by", "").split(",")) {
      if (!field.isEmpty()) {
        by.add(Filter.Field.valueOf(field.toUpperCase(Locale.ROOT)));
      }
    }
    String race = line.value("race", "");
    return new RankingDef(line.word(1), race, filter(line), by, basis(line), ties(line));
  }

  private static Basis basis(WorldLine line) {
    return line.has("net") ? Basis.NET : Basis.GUN;
  }

  private static Ties ties(WorldLine line) {
    return line.has("judged") ? Ties.JUDGED : Ties.SHARED;
  }

  private static Filter filter(WorldLine line) {
    try {
      return FilterParser.parse(line.filter());
    } catch (FilterParser.BadFilter bad) {
      throw line.bad(bad.getMessage());
    }
  }

  static Limits limits(WorldLine line) {
    return new Limits(
        seconds_ms(line.value("gap", "30")),
        seconds_ms(line.value("window", "3600")),
        seconds_ms(line.value("early", "0")));
  }

  /** {@code 21.0975km}, {@code 3m}, {@code 0}. */
  static long distance_mm(String text) {
    int power = text.endsWith("km") ? 6 : text.endsWith("m") ? 3 : 0;
    String number = text.replace("k", "").replace("m", "");
    return new BigDecimal(number).movePointRight(power).longValueExact();
  }

  /** {@code 30}, {@code -0.250}, {@code +3600}. */
  static long seconds_ms(String text) {
    return new BigDecimal(text).movePointRight(3).longValueExact();
  }

  private static long elapsed_ms(String hms) {
    String[] parts = hms.split(":");
    return Duration.ofHours(Long.parseLong(parts[0]))
        .plusMinutes(Long.parseLong(parts[1]))
        .plusMillis(seconds_ms(parts[2]))
        .toMillis();
  }
}
