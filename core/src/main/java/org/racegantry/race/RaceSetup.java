package org.racegantry.race;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * The race as declared before anybody runs: course, points, lines, waves, races and rankings. It is
 * journaled whole, so a result never depends on a file that may have changed since.
 *
 * @param name as printed
 * @param date race day in {@code zone}
 * @param zone where the race is; the host's zone never matters
 * @param rules the rule set and its version, such as {@code world-athletics}
 * @param points in course order: the first is the start, the last the finish
 * @param races at least one
 */
public record RaceSetup(
    String name,
    LocalDate date,
    ZoneId zone,
    String rules,
    Course course,
    List<TimingPoint> points,
    List<Line> lines,
    List<Wave> waves,
    List<Race> races,
    List<RankingDef> rankings,
    Limits limits) {
  public RaceSetup {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(limits, "limits");
    points = List.copyOf(points);
    lines = List.copyOf(lines);
    waves = List.copyOf(waves);
    races = List.copyOf(races);
    rankings = List.copyOf(rankings);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a race has at least a start and a finish");
    }
    if (races.isEmpty() || waves.isEmpty()) {
      throw new IllegalArgumentException("a race file declares at least one race and one wave");
    }
  }

  /** The first point of the course. */
  public TimingPoint start() {
    return points.getFirst();
  }

  /** The last point of the course. */
  public TimingPoint finish() {
    return points.getLast();
  }

  /** The position of a point in course order, or -1 where there is none of that id. */
  public int indexOfPoint(String id) {
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The race an entrant is in: the one the entry names; else the first whose filter and waves take
   * the entrant; else the last. See docs/scoring.md, section 2.
   */
  public Race raceOf(Entrant entrant) {
    for (Race race : races) {
      if (race.id().equals(entrant.race())) {
        return race;
      }
    }
    for (Race race : races) {
      boolean wave = race.waves().isEmpty() || race.waves().contains(entrant.wave());
      if (wave && race.filter().takes(entrant)) {
        return race;
      }
    }
    return races.getLast();
  }

  /** When the wave is planned to start, in milliseconds since 1970. */
  public long planned_ms(Wave wave) {
    return date.atTime(wave.planned()).atZone(zone).toInstant().toEpochMilli();
  }
}
