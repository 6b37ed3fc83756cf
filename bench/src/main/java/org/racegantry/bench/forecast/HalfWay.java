package org.racegantry.bench.forecast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.racegantry.bench.Runners;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Course;
import org.racegantry.race.Entrant;
import org.racegantry.race.Filter;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/**
 * A marathon with the usual mats, everybody a runner who slows down more or less, and the moment at
 * which as much is behind as ahead.
 */
final class HalfWay {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 26);
  private static final long GUN_MS = DAY.atTime(10, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
  private static final long ROLLING_MS = 2_400_000;

  /** Two and three quarter hours in, the middle of the field is about half way. */
  private static final long HALF_MS = 9_900_000;

  private final int runners;
  private final SplittableRandom random;
  private final List<long[]> reads = new ArrayList<>();

  HalfWay(int runners, long seed) {
    this.runners = runners;
    this.random = new SplittableRandom(seed);
    for (int i = 0; i < runners; i++) {
      run(i);
    }
    reads.sort((a, b) -> Long.compare(a[0], b[0]));
  }

  private void run(int runner) {
    double at_ms = GUN_MS + random.nextInt((int) ROLLING_MS) + 500.0;
    double pace = 0.24 * Math.exp(0.15 + 0.2 * random.nextGaussian() + 0.05);
    double fade = Math.max(0, 0.1 + 0.1 * random.nextGaussian());
    reads.add(new long[] {(long) at_ms, runner, -1});
    for (int c = 0; c < Checkpoints.MARATHON.count(); c++) {
      double done = (double) c / Checkpoints.MARATHON.finish();
      double noise = 1 + 0.02 * random.nextGaussian();
      double leg = Checkpoints.MARATHON.leg_mm(c) * pace * (1 + fade * done) * noise;
      at_ms += Math.max(leg, 0.17 * Checkpoints.MARATHON.leg_mm(c));
      if (random.nextInt(100) > 0) {
        reads.add(new long[] {(long) at_ms, runner, c});
      }
    }
  }

  /** Half way through the race, in milliseconds since 1970. */
  long moment_ms() {
    return GUN_MS + HALF_MS;
  }

  /** Setup, entries and the gun. */
  Act act() {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(setup()));
    changes.add(new Change.GunSet("all", GUN_MS));
    for (int i = 0; i < runners; i++) {
      changes.add(new Change.EntrantSet(entrant(i)));
      changes.add(
          new Change.ChipSet(
              "C" + i, Runners.id(i), Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    }
    return new Act(1, "bench", "", 0, Act.NOTHING, changes);
  }

  private Entrant entrant(int i) {
    SplittableRandom own = new SplittableRandom(i);
    return new Entrant(
        Runners.id(i),
        new Bib(Integer.toString(i + 1)),
        own.nextBoolean() ? "F" : "M",
        20 + own.nextInt(50),
        "",
        "",
        "",
        "",
        "",
        "",
        Entrant.UNKNOWN,
        Entrant.UNKNOWN);
  }

  /** Whole ways of runners of this kind, none of this race. */
  List<Way> ways() {
    SplittableRandom own = new SplittableRandom(1);
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      long[] splits_ms = new long[Checkpoints.MARATHON.count()];
      double pace = 0.25 + 0.2 * own.nextDouble();
      double at_ms = 0;
      for (int c = 0; c < splits_ms.length; c++) {
        at_ms += Checkpoints.MARATHON.leg_mm(c) * pace * (0.97 + 0.1 * own.nextDouble());
        splits_ms[c] = (long) at_ms;
      }
      ways.add(new Way(own.nextBoolean() ? 'F' : 'M', 20 + own.nextInt(50), splits_ms));
    }
    return ways;
  }

  /** What was read after one moment, up to another. */
  List<ReadBatch> reads(long after_ms, long until_ms) {
    List<Read> read = new ArrayList<>();
    Map<Integer, String> readers = new TreeMap<>();
    for (int c = -1; c < Checkpoints.MARATHON.count(); c++) {
      readers.put(c, "R" + c);
    }
    for (long[] one : reads) {
      if (one[0] > after_ms && one[0] <= until_ms) {
        read.add(Read.of(readers.get((int) one[2]), "C" + one[1], one[0]));
      }
    }
    return List.of(ReadBatch.of(read));
  }

  private static RaceSetup setup() {
    List<TimingPoint> points = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int c = -1; c < Checkpoints.MARATHON.count(); c++) {
      TimingPoint.Take take = c < 0 ? TimingPoint.Take.LAST : TimingPoint.Take.FIRST;
      String id = "P" + (c + 1);
      points.add(new TimingPoint(id, Checkpoints.MARATHON.distance_mm(c), take));
      lines.add(new Line(id, List.of(id), List.of("R" + c), Line.Role.MAIN, 0));
    }
    return new RaceSetup(
        "Half way",
        DAY,
        ZoneOffset.UTC,
        "world-athletics",
        new Course(Checkpoints.MARATHON.distance_mm(Checkpoints.MARATHON.finish()), 0, 0),
        points,
        lines,
        List.of(new Wave("all", LocalTime.of(10, 0))),
        List.of(
            new Race(
                "all", "All", Filter.ALL, List.of(), Basis.NET, Ties.SHARED, 7_000, Race.NO_LIMIT)),
        List.of(),
        Limits.USUAL);
  }
}
