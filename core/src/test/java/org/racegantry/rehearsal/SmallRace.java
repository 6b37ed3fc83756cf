package org.racegantry.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Change;
import org.racegantry.race.Course;
import org.racegantry.race.Filter;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/** A marathon with three points on the way, two waves, and a backup line at the finish. */
final class SmallRace {
  static final RaceSetup SETUP =
      new RaceSetup(
          "Small",
          LocalDate.of(2024, 4, 21),
          ZoneId.of("Europe/London"),
          "world-athletics",
          new Course(42_195_000, 0, 0),
          List.of(
              new TimingPoint("START", 0, TimingPoint.Take.LAST),
              new TimingPoint("5K", 5_000_000, TimingPoint.Take.FIRST),
              new TimingPoint("HALF", 21_097_500, TimingPoint.Take.FIRST),
              new TimingPoint("40K", 40_000_000, TimingPoint.Take.FIRST),
              new TimingPoint("FINISH", 42_195_000, TimingPoint.Take.FIRST)),
          List.of(
              main("start", "START"),
              main("5k", "5K"),
              main("half", "HALF"),
              main("40k", "40K"),
              main("finish", "FINISH"),
              new Line("backup", List.of("FINISH"), List.of("FB1"), Line.Role.BACKUP, 3_000)),
          List.of(new Wave("one", LocalTime.of(10, 0)), new Wave("two", LocalTime.of(10, 20))),
          List.of(
              new Race(
                  "open",
                  "Open",
                  Filter.ALL,
                  List.of("one", "two"),
                  Basis.NET,
                  Ties.SHARED,
                  7_222,
                  6 * 3_600_000L)),
          List.of(),
          Limits.USUAL);

  private SmallRace() {}

  /**
   * A table of {@code rows} finishers, from 2:13 to under four hours, and with plausible splits.
   */
  static List<String> table(int rows) {
    List<String> lines = new ArrayList<>();
    lines.add("bib,sex,age,division,country,t5k,thalf,t40k,official_s,rank_overall");
    for (int i = 0; i < rows; i++) {
      long finish_s = 8_000 + i * 6_000L / rows;
      lines.add(
          String.join(
              ",",
              Integer.toString(i + 1),
              i % 3 == 0 ? "W" : "M",
              Integer.toString(20 + i % 50),
              i % 2 == 0 ? "18-39" : "40-44",
              "KEN",
              Long.toString(finish_s * 118 / 1000),
              Long.toString(finish_s / 2),
              Long.toString(finish_s * 947 / 1000),
              Long.toString(finish_s),
              Integer.toString(i + 1)));
    }
    return lines;
  }

  /** What the real scorer makes of a rehearsed race whose officials have made their repairs. */
  static Results scored(Rehearsed race) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(race.setup()));
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    changes.addAll(race.guns());
    changes.addAll(race.repairs());
    Scorer scorer = new Scorer();
    scorer.add(new Act(1, "test", "", 0, Act.NOTHING, changes));
    race.reads().batches(10_000).forEach(scorer::add);
    return scorer.score();
  }

  private static Line main(String id, String point) {
    return new Line(id, List.of(point), List.of(id + "-1", id + "-2"), Line.Role.MAIN, 0);
  }

  /** The published table in these lines, the header first. */
  static PublishedTable published(List<String> lines) {
    List<TableLine> parted = new ArrayList<>();
    for (String line : lines) {
      parted.add(new TableLine(parted.size() + 1, CsvLine.fields(line)));
    }
    return PublishedTable.read(SETUP, parted.getFirst(), parted.subList(1, parted.size()));
  }
}
