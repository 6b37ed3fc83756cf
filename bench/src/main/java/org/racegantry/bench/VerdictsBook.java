package org.racegantry.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.RecordMark;
import org.racegantry.race.TimingPoint;

/**
 * A record book for a race that never was, with marks its field comes near to: world, areas, course
 * and age groups at every point, and 200 nations at the finish.
 */
final class VerdictsBook {
  private static final List<String> AREAS = List.of("KEN", "JPN", "GBR", "USA", "AUS", "BRA");
  private static final int NATIONAL_MARKS = 200;
  private static final int SLOWER_BY_PERCENT = 40;
  private static final int FIRST_GROUP = 40;
  private static final int LAST_GROUP = 70;
  private static final int GROUP_YEARS = 5;
  private static final long BEST_SPREAD_MS = 1_200_000;

  private final BenchRace race;
  private final SplittableRandom random;

  VerdictsBook(BenchRace race) {
    this.race = race;
    this.random = new SplittableRandom(race.size().seed() + 1);
  }

  /** The acts of the race, where every second runner has an own best entered. */
  List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    for (Act act : race.acts()) {
      acts.add(BenchRace.act(act.number(), act.changes().stream().map(this::withBest).toList()));
    }
    return acts;
  }

  private Change withBest(Change change) {
    if (!(change instanceof Change.EntrantSet set) || random.nextBoolean()) {
      return change;
    }
    Entrant who = set.entrant();
    return new Change.EntrantSet(
        new Entrant(
            who.id(),
            who.bib(),
            who.sex(),
            who.age(),
            who.nation(),
            who.club(),
            who.team(),
            who.division(),
            who.wave(),
            who.race(),
            13_000_000 + random.nextLong(BEST_SPREAD_MS),
            14_000_000 + random.nextLong(BEST_SPREAD_MS)));
  }

  /**
   * The lines.
   *
   * @param men_ms the fastest man at the finish
   * @param women_ms the fastest woman there
   */
  List<RecordMark> lines(long men_ms, long women_ms) {
    List<RecordMark> lines = new ArrayList<>();
    List<TimingPoint> points = race.course().setup().points();
    for (TimingPoint point : points.subList(1, points.size())) {
      for (String sex : List.of("M", "F")) {
        long mark_ms = (sex.equals("M") ? men_ms : women_ms) / 1_000;
        mark_ms = mark_ms * point.distance_mm() / BenchCourse.DISTANCE_MM * 1_000;
        at(point, sex, mark_ms, lines);
      }
    }
    for (int i = 0; i < NATIONAL_MARKS; i++) {
      String nation =
          i / 2 < Runners.nations().size()
              ? Runners.nations().get(i / 2)
              : "Q" + (char) ('A' + i / 2 % 26) + (char) ('A' + i / 52);
      boolean men = i % 2 == 0;
      lines.add(
          line(
              points.getLast(),
              men ? "M" : "F",
              "open",
              "national",
              slower(men ? men_ms : women_ms),
              nation));
    }
    return lines;
  }

  private void at(TimingPoint point, String sex, long mark_ms, List<RecordMark> lines) {
    lines.add(line(point, sex, "open", "world", mark_ms, "KEN"));
    lines.add(line(point, sex, "open", "course", slower(mark_ms), "KEN"));
    lines.add(line(point, sex, "open", "event", slower(mark_ms), "KEN"));
    AREAS.forEach(nation -> lines.add(line(point, sex, "open", "area", slower(mark_ms), nation)));
    Stream.iterate(FIRST_GROUP, age -> age <= LAST_GROUP, age -> age + GROUP_YEARS)
        .map(age -> age + "-" + (age + GROUP_YEARS - 1))
        .forEach(group -> lines.add(line(point, sex, group, "course", slower(mark_ms), "KEN")));
  }

  private long slower(long mark_ms) {
    return mark_ms / 100 * (100 + random.nextInt(SLOWER_BY_PERCENT)) / 1_000 * 1_000;
  }

  private static RecordMark line(
      TimingPoint point, String sex, String category, String scope, long mark_ms, String nation) {
    String metres = BigDecimal.valueOf(point.distance_mm(), 3).toPlainString() + " m";
    return new RecordMark(
        metres,
        sex,
        category,
        scope,
        mark_ms,
        "Somebody " + point.id() + sex + category + scope + nation,
        nation,
        "2020-04-26",
        "Nowhere",
        "ratified",
        "",
        "the benchmark");
  }
}
