package org.racegantry.publish;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Course;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import org.racegantry.race.Limits;
import org.racegantry.race.Person;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** A small race whose results are written by hand, so that formats are judged by nothing else. */
public final class SampleList {
  /** 10:00:00 in London on race day. */
  public static final long GUN_MS = 1_682_240_400_000L;

  private static final List<TimingPoint> POINTS =
      List.of(
          new TimingPoint("START", 0, TimingPoint.Take.LAST),
          new TimingPoint("10K", 10_000_000, TimingPoint.Take.FIRST),
          new TimingPoint("HALF", 21_097_500, TimingPoint.Take.FIRST),
          new TimingPoint("30K", 30_000_000, TimingPoint.Take.FIRST),
          new TimingPoint("FINISH", 42_195_000, TimingPoint.Take.FIRST));
  private static final Wave WAVE = new Wave("elite", LocalTime.of(10, 0));
  private static final Race RACE =
      new Race(
          "men", "Elite men", Filter.ALL, List.of(), Basis.GUN, Ties.SHARED, 12_000, Race.NO_LIMIT);

  private SampleList() {}

  /** Finishers, a shared place, marks of every kind, and everybody who has no place. */
  public static ResultList usual() {
    List<Row> rows = new ArrayList<>();
    rows.add(row(1, false, "5", "Kiptum", "Kelvin", "KEN", Status.OK, "", 0, full(7_284_310, 0)));
    rows.add(row(2, true, "4", "Kamworor", "Geoffrey", "KEN", Status.OK, "", 178, backup()));
    rows.add(row(2, true, "9", "Łącka-Öz", "Ağnieszka", "POL", Status.OK, "", 178, estimate()));
    rows.add(row(0, false, "11", "Mo", "Ann", "GBR", Status.RUNNING, "", -1, upTo(3)));
    rows.add(row(0, false, "12", "O'Neil", "Pat", "IRL", Status.DNF, "", -1, upTo(2)));
    rows.add(row(0, false, "13", "Cut", "Short", "GBR", Status.DQ, "TR55.10", -1, List.of()));
    rows.add(row(0, false, "70", "Pace", "Maker", "ETH", Status.NP, "", -1, full(7_500_001, 0)));
    rows.add(row(0, false, "99", "Ill", "Was", "", Status.DNS, "", -1, List.of()));
    return list(rows);
  }

  /** One finisher of this name, bib, club and rule. */
  public static ResultList named(String text) {
    Person person = Person.named(new EntrantId(1), text, text);
    Row usual = usual().sections().getFirst().rows().get(5);
    Result dq = usual.result();
    Entrant entrant =
        new Entrant(new EntrantId(1), new Bib("7"), text, 33, text, text, "", text, "", "", -1, -1);
    Result result = result(entrant, Status.DQ, text, dq.splits(), Places.NOWHERE);
    Row row =
        new Row(
            0,
            false,
            result,
            PublicFace.whole(person, entrant),
            Basis.GUN,
            List.of(),
            Split.UNKNOWN,
            Split.UNKNOWN,
            Split.UNKNOWN,
            Places.NOWHERE,
            List.of());
    return list(List.of(row));
  }

  /** The same first row this many times over, with bibs from 1. */
  public static ResultList ofSize(int size) {
    List<Row> rows = new ArrayList<>(size);
    for (int i = 1; i <= size; i++) {
      long finish_ms = 7_284_310 + 731L * i;
      rows.add(
          row(
              i,
              false,
              Integer.toString(i),
              "Runner" + i,
              "Some",
              "GBR",
              Status.OK,
              "",
              i,
              full(finish_ms, 0)));
    }
    return list(rows);
  }

  private static ResultList list(List<Row> rows) {
    RaceSetup setup =
        new RaceSetup(
            "London Marathon",
            LocalDate.of(2023, 4, 23),
            ZoneId.of("Europe/London"),
            "world-athletics",
            new Course(42_195_000, 0, 0),
            POINTS,
            List.of(),
            List.of(WAVE),
            List.of(RACE),
            List.of(),
            Limits.USUAL);
    ResultSection section =
        new ResultSection(RACE, "overall", "", Basis.GUN, ResultState.OFFICIAL, 2, rows);
    return new ResultList(setup, POINTS.getLast(), GUN_MS + 7_500_001, List.of(section));
  }

  private static Row row(
      int place,
      boolean shared,
      String bib,
      String family,
      String given,
      String nation,
      Status status,
      String rule,
      long gap_s,
      List<Split> splits) {
    EntrantId id = new EntrantId(Long.parseLong(bib));
    Entrant entrant =
        new Entrant(id, new Bib(bib), "M", 29, nation, "Harriers", "", "M 18-39", "", "", -1, -1);
    Places places = place == 0 ? Places.NOWHERE : new Places(place, place, place, place, place);
    Result result = result(entrant, status, rule, splits, places);
    boolean hasTime = status == Status.OK || status == Status.NP;
    return new Row(
        place,
        shared,
        result,
        PublicFace.whole(Person.named(id, family, given), entrant),
        Basis.GUN,
        splits,
        hasTime ? result.gunTime_ms() : Split.UNKNOWN,
        gap_s,
        place == 1 ? Split.UNKNOWN : gap_s,
        places,
        Marks.of(result, splits, List.of()));
  }

  private static Result result(
      Entrant entrant, Status status, String rule, List<Split> splits, Places places) {
    boolean finished = (status == Status.OK || status == Status.NP) && !splits.isEmpty();
    long gun_ms = finished ? splits.getLast().gun_ms() : Split.UNKNOWN;
    long net_ms = finished ? splits.getLast().net_ms() : Split.UNKNOWN;
    return new Result(
        entrant, RACE, WAVE, status, rule, GUN_MS, false, splits, gun_ms, net_ms, places,
        List.of());
  }

  private static List<Split> full(long finish_ms, long start_ms) {
    List<Split> splits = new ArrayList<>();
    for (TimingPoint point : POINTS) {
      long way = point.distance_mm();
      long gun_ms = start_ms + (finish_ms - start_ms) * (way / 1000) / 42_195;
      splits.add(split(point, way == 42_195_000 ? finish_ms : gun_ms, start_ms, Split.Source.MAIN));
    }
    return splits;
  }

  private static List<Split> upTo(int points) {
    return full(7_800_000, 1_500).subList(0, points + 1);
  }

  private static List<Split> backup() {
    List<Split> splits = new ArrayList<>(full(7_462_001, 250));
    splits.set(4, split(POINTS.get(4), 7_462_001, 250, Split.Source.BACKUP));
    splits.set(0, split(POINTS.get(0), 0, 0, Split.Source.GUN));
    return splits;
  }

  private static List<Split> estimate() {
    List<Split> splits = new ArrayList<>(full(7_462_001, 900));
    splits.set(1, split(POINTS.get(1), 1_765_432, 900, Split.Source.OFFICIAL));
    splits.set(3, split(POINTS.get(3), 5_300_000, 900, Split.Source.ESTIMATE));
    return splits;
  }

  private static Split split(TimingPoint point, long gun_ms, long start_ms, Split.Source source) {
    return new Split(point, GUN_MS + gun_ms, gun_ms, gun_ms - start_ms, source);
  }
}
