package org.racegantry.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Course;
import org.racegantry.race.Entrant;
import org.racegantry.race.Filter;
import org.racegantry.race.FilterParser;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.race.RecordMark;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/** Setups, entrants and record marks for the golden files. */
final class SampleSetups {
  private SampleSetups() {}

  /** A setup in which nothing is empty. */
  static RaceSetup rich() {
    return new RaceSetup(
        "Marathon d'\u00c9t\u00e9",
        LocalDate.of(2023, 4, 23),
        ZoneId.of("Europe/London"),
        "world-athletics",
        new Course(42_195_000, 11_000_000, -3_500),
        List.of(
            new TimingPoint("START", 0, TimingPoint.Take.LAST),
            new TimingPoint("HALF", 21_097_500, TimingPoint.Take.FIRST),
            new TimingPoint("FINISH", 42_195_000, TimingPoint.Take.FIRST)),
        List.of(
            new Line("out-and-back", List.of("START", "FINISH"), List.of("S1"), Line.Role.MAIN, 0),
            new Line("spare", List.of("FINISH"), List.of("F2", "F3"), Line.Role.BACKUP, 3_000)),
        List.of(
            new Wave("elite", LocalTime.of(10, 0)),
            new Wave("mass", LocalTime.of(10, 4, 30, 250_000_000))),
        List.of(
            new Race(
                "women",
                "Elite women",
                filter("sex = F and wave = elite"),
                List.of("elite"),
                Basis.GUN,
                Ties.JUDGED,
                7_500,
                10_800_000),
            new Race(
                "mass",
                "Mass",
                Filter.ALL,
                List.of(),
                Basis.NET,
                Ties.SHARED,
                7_000,
                Race.NO_LIMIT)),
        List.of(
            new RankingDef(
                "masters",
                "mass",
                filter("age >= 40 and not (club = \"Old 'uns\" or division in (M40, \"F 40\"))"),
                List.of(Filter.Field.values()),
                Basis.NET,
                Ties.JUDGED),
            new RankingDef(
                "signs",
                "",
                filter("age != 1 and age < 2 and age <= 3 and club > 4 or not nation != KEN"),
                List.of(Filter.Field.SEX),
                Basis.GUN,
                Ties.SHARED),
            new RankingDef("all", "", Filter.ALL, List.of(), Basis.GUN, Ties.SHARED)),
        new Limits(20_000, 1_800_000, 500));
  }

  /** The least setup a race can have. */
  static RaceSetup least() {
    return new RaceSetup(
        "",
        LocalDate.EPOCH,
        ZoneId.of("Z"),
        "",
        new Course(0, 0, 0),
        List.of(
            new TimingPoint("", 0, TimingPoint.Take.FIRST),
            new TimingPoint("F", 1, TimingPoint.Take.LAST)),
        List.of(),
        List.of(new Wave("", LocalTime.MIDNIGHT)),
        List.of(new Race("", "", Filter.ALL, List.of(), Basis.GUN, Ties.SHARED, 1, 0)),
        List.of(),
        Limits.USUAL);
  }

  static List<Change> entrants() {
    return List.of(
        new Change.EntrantSet(Entrant.of(Samples.TWO, new Bib("W7"))),
        new Change.EntrantSet(
            new Entrant(
                Samples.ONE,
                new Bib("1001"),
                "F",
                34,
                "GBR",
                "Leeds City",
                "Team A",
                "30-34",
                "elite",
                "women",
                8_725_000,
                8_801_000)));
  }

  static List<RecordMark> marks() {
    return List.of(
        new RecordMark(
            "marathon",
            "M",
            "open",
            "world",
            7_299_000,
            "A Holder",
            "KEN",
            "2022-09-25",
            "Berlin",
            "ratified",
            "negative split",
            "book p. 1"),
        new RecordMark("half", "F", "women-only", "course", 1, "", "", "", "", "pending", "", ""));
  }

  static Filter filter(String notation) {
    try {
      return FilterParser.parse(notation);
    } catch (FilterParser.BadFilter bad) {
      throw new AssertionError(notation, bad);
    }
  }
}
