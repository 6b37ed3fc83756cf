package org.racegantry.publish.queue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.racegantry.live.People;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Course;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import org.racegantry.race.GunMark;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/**
 * Twenty kilometres with mats at the start, every five and at the finish, two readers on each;
 * runner N holds chip C100N and takes five minutes a kilometre and N seconds more for each leg.
 */
final class QueueWorld {
  static final long GUN_ms = 1_777_802_400_000L;
  static final List<String> POINTS = List.of("START", "5K", "10K", "15K", "FINISH");
  private static final long LEG_ms = 25 * 60_000;

  private final Scorer scorer = new Scorer();
  private final List<Read> reads = new ArrayList<>();
  private int act;

  QueueWorld(int runners) {
    act(new Change.SetupSet(setup()));
    for (int n = 1; n <= runners; n++) {
      EntrantId id = new EntrantId(n);
      act(new Change.EntrantSet(Entrant.of(id, new Bib("" + n))));
      act(new Change.ChipSet(chip(n), id, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    }
  }

  /** The same with the gun fired on time. */
  static QueueWorld started(int runners) {
    return new QueueWorld(runners).gun(0);
  }

  QueueWorld gun(long after_ms) {
    return act(new Change.GunSet("all", GUN_ms + after_ms));
  }

  private static RaceSetup setup() {
    List<TimingPoint> points = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < POINTS.size(); p++) {
      String id = POINTS.get(p);
      TimingPoint.Take take = p == 0 ? TimingPoint.Take.LAST : TimingPoint.Take.FIRST;
      points.add(new TimingPoint(id, p * 5_000_000L, take));
      lines.add(new Line("l" + id, List.of(id), List.of(id + "a", id + "b"), Line.Role.MAIN, 0));
    }
    Race race =
        new Race(
            "open", "Open", Filter.ALL, List.of(), Basis.GUN, Ties.SHARED, 7_000, Race.NO_LIMIT);
    return new RaceSetup(
        "Queue",
        LocalDate.of(2026, 5, 3),
        ZoneOffset.UTC,
        "world-athletics",
        new Course(20_000_000, 0, 0),
        points,
        lines,
        List.of(new Wave("all", LocalTime.of(10, 0))),
        List.of(race),
        List.of(),
        Limits.USUAL);
  }

  /** A device marked a gun. */
  QueueWorld mark(String reader, long after_ms) {
    scorer.add(new GunMark(reader, GUN_ms + after_ms, "ext-gun"));
    return this;
  }

  static String chip(int runner) {
    return "C100" + runner;
  }

  QueueWorld act(Change change) {
    scorer.add(new Act(++act, "test", "", 0, Act.NOTHING, List.of(change)));
    return this;
  }

  /** When a runner passes a point. */
  static long at_ms(int runner, int point) {
    return GUN_ms + 5_000 + point * (LEG_ms + runner * 1_000L);
  }

  /** The runner passes a point, seen by both readers. */
  QueueWorld pass(int runner, int point) {
    return read(POINTS.get(point) + "a", chip(runner), at_ms(runner, point))
        .read(POINTS.get(point) + "b", chip(runner), at_ms(runner, point) + 200);
  }

  /** Runners from the first to the last pass all points up to one. */
  QueueWorld passAll(int first, int last, int untilPoint) {
    for (int n = first; n <= last; n++) {
      for (int p = 0; p <= untilPoint; p++) {
        pass(n, p);
      }
    }
    return this;
  }

  QueueWorld read(String reader, String chip, long time_ms) {
    reads.add(Read.of(reader, chip, time_ms));
    return this;
  }

  /** A snapshot whose verdicts know no record book. */
  static Snapshot snapshot(long at_ms, Results results, People people) {
    RecordBook none = RecordBook.of(List.of());
    Verdicts verdicts = Verdicts.of(results, none, results.setup().date(), Provisional.NONE);
    return new Snapshot(1, at_ms, results, people, verdicts);
  }

  Snapshot snapshot() {
    if (!reads.isEmpty()) {
      scorer.add(ReadBatch.of(reads));
      reads.clear();
    }
    return snapshot(GUN_ms, scorer.score(), new People(new TreeMap<>()));
  }

  /** What a crew finds so long after the planned start. */
  CrewQueue.Found at(long after_ms) {
    return new CrewQueue(0).look(snapshot(), GUN_ms + after_ms);
  }

  /** Ids of what a crew finds. */
  List<String> ids(long after_ms) {
    return at(after_ms).findings().stream().map(Finding::id).toList();
  }

  /** The finding of this id. */
  Finding finding(String id, long after_ms) {
    return at(after_ms).findings().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " among " + ids(after_ms)));
  }
}
