package org.racegantry.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Basis;
import org.racegantry.race.Course;
import org.racegantry.race.Filter;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/** A marathon with four waves and one line per point, two to four readers on each line. */
public record BenchCourse(
    RaceSetup setup, List<String> readers, int[] firstReader, long[] guns_ms) {
  static final int WAVES = 4;
  static final long DISTANCE_MM = 42_195_000;

  /** The first gun of a race nobody asked to be at another time, in ms since 1970. */
  static final long USUAL_GUN_MS =
      LocalDate.of(2026, 4, 26).atTime(10, 0).toInstant(ZoneOffset.UTC).toEpochMilli();

  private static final int BETWEEN_WAVES_MINUTES = 20;
  private static final int START_HOUR = 10;

  static BenchCourse of(int points, long firstGun_ms) {
    List<TimingPoint> stops = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<String> readers = new ArrayList<>();
    int[] firstReader = new int[points + 1];
    for (int p = 0; p < points; p++) {
      boolean end = p == 0 || p == points - 1;
      String id = p == 0 ? "START" : p == points - 1 ? "FINISH" : "P" + p;
      stops.add(
          new TimingPoint(
              id, distance_mm(p, points), p == 0 ? TimingPoint.Take.LAST : TimingPoint.Take.FIRST));
      firstReader[p] = readers.size();
      for (int r = 1; r <= (end ? 4 : 2); r++) {
        readers.add(id + "-" + r);
      }
      lines.add(
          new Line(
              id, List.of(id), readers.subList(firstReader[p], readers.size()), Line.Role.MAIN, 0));
    }
    firstReader[points] = readers.size();
    RaceSetup setup = setup(stops, lines, startingAtTen(firstGun_ms));
    return new BenchCourse(setup, List.copyOf(readers), firstReader, guns(firstGun_ms));
  }

  static long distance_mm(int point, int points) {
    return DISTANCE_MM * point / (points - 1);
  }

  static String wave(int wave) {
    return "wave-" + (wave + 1);
  }

  /** Everybody starts at ten in the morning, somewhere. */
  private static OffsetDateTime startingAtTen(long firstGun_ms) {
    Instant gun = Instant.ofEpochMilli(firstGun_ms);
    int hour = gun.atOffset(ZoneOffset.UTC).getHour();
    return gun.atOffset(ZoneOffset.ofHours(START_HOUR - hour));
  }

  private static long[] guns(long firstGun_ms) {
    long[] guns_ms = new long[WAVES];
    for (int w = 0; w < WAVES; w++) {
      guns_ms[w] = firstGun_ms + (long) w * BETWEEN_WAVES_MINUTES * 60_000;
    }
    return guns_ms;
  }

  private static RaceSetup setup(List<TimingPoint> points, List<Line> lines, OffsetDateTime gun) {
    List<Wave> waves = new ArrayList<>();
    LocalTime planned = gun.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    for (int w = 0; w < WAVES; w++) {
      waves.add(new Wave(wave(w), planned.plusMinutes((long) w * BETWEEN_WAVES_MINUTES)));
    }
    Race race =
        new Race(
            "marathon",
            "Marathon",
            Filter.ALL,
            List.of(),
            Basis.GUN,
            Ties.SHARED,
            7_000,
            Race.NO_LIMIT);
    return new RaceSetup(
        "Benchmark marathon",
        gun.toLocalDate(),
        gun.getOffset(),
        "world-athletics",
        new Course(DISTANCE_MM, 0, 0),
        points,
        lines,
        waves,
        List.of(race),
        List.of(),
        Limits.USUAL);
  }
}
