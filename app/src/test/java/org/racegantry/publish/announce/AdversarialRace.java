package org.racegantry.publish.announce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Course;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.Status;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/**
 * A race from a seed that tries to make a podium fall: reads missed at every line, the finish too,
 * lines and backups that deliver long after, strays, people who stop, who never start, who start
 * late, and who come from far behind at the limit speed.
 */
final class AdversarialRace {
  static final long GUN_ms = 1_777_802_400_000L;
  private static final int FASTEST_MM_S = 7_000;

  final List<Change> changes = new ArrayList<>();
  final List<Arrival> arrivals = new ArrayList<>();
  private final Random random;
  private final int points;
  private final List<Long> distances_mm = new ArrayList<>();

  /** A read and when it reaches the timing office. */
  record Arrival(long at_ms, Read read) {}

  AdversarialRace(long seed) {
    random = new Random(seed);
    points = 2 + random.nextInt(7);
    long at_mm = 0;
    for (int p = 0; p < points; p++) {
      distances_mm.add(at_mm);
      at_mm += 1_000_000L + random.nextInt(6_000) * 1_000L;
    }
    changes.add(new Change.SetupSet(setup()));
    changes.add(new Change.GunSet("one", GUN_ms));
    changes.add(new Change.GunSet("two", GUN_ms + 300_000));
    int runners = 4 + random.nextInt(14);
    for (int n = 1; n <= runners; n++) {
      enter(n);
    }
    arrivals.sort(Comparator.comparingLong(Arrival::at_ms));
  }

  private RaceSetup setup() {
    List<TimingPoint> course = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < points; p++) {
      TimingPoint.Take take = p == 0 ? TimingPoint.Take.LAST : TimingPoint.Take.FIRST;
      course.add(new TimingPoint("P" + p, distances_mm.get(p), take));
      lines.add(line("m" + p, p, Line.Role.MAIN, 0));
    }
    lines.add(line("b", points - 1, Line.Role.BACKUP, 3_000));
    Basis basis = random.nextInt(3) == 0 ? Basis.NET : Basis.GUN;
    Race race =
        new Race("r", "R", Filter.ALL, List.of(), basis, Ties.SHARED, FASTEST_MM_S, Race.NO_LIMIT);
    return new RaceSetup(
        "Adversary",
        LocalDate.of(2026, 5, 3),
        ZoneOffset.UTC,
        "world-athletics",
        new Course(distances_mm.getLast(), 0, 0),
        course,
        lines,
        List.of(new Wave("one", LocalTime.of(10, 0)), new Wave("two", LocalTime.of(10, 5))),
        List.of(race),
        List.of(),
        Limits.USUAL);
  }

  private static Line line(String id, int point, Line.Role role, long offset_mm) {
    return new Line(id, List.of("P" + point), List.of(id), role, offset_mm);
  }

  private void enter(int n) {
    EntrantId id = new EntrantId(n);
    String wave = random.nextInt(4) == 0 ? "two" : "one";
    changes.add(
        new Change.EntrantSet(
            new Entrant(id, new Bib("" + n), "", -1, "", "", "", "", wave, "", -1, -1)));
    changes.add(new Change.ChipSet("C" + n, id, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    int kind = random.nextInt(10);
    if (kind == 0) {
      // Stays at home; sometimes an official knows.
      if (random.nextInt(3) > 0) {
        changes.add(new Change.StatusSet(id, Status.DNS, ""));
      }
      return;
    }
    run(
        n,
        GUN_ms + (wave.equals("two") ? 300_000 : 0),
        kind == 1 ? random.nextInt(points) : points);
    if (kind == 1 && random.nextInt(3) > 0) {
      changes.add(new Change.StatusSet(id, Status.DNF, ""));
    }
  }

  private void run(int n, long gun_ms, int stopsAt) {
    boolean walksBack = points > 2 && random.nextInt(8) == 0;
    boolean late = !walksBack && random.nextInt(3) == 0;
    long at_ms = gun_ms + random.nextInt(late ? 400_000 : 8_000);
    // The limit speed itself, now and then, so that the bound is met and not only approached.
    long mm_s = random.nextInt(5) == 0 ? FASTEST_MM_S : 4_000 + random.nextInt(3_000);
    // One false sighting for each runner; a walk back is one already.
    int stray = !walksBack && random.nextInt(8) == 0 ? random.nextInt(points) : -1;
    for (int p = 0; p < stopsAt; p++) {
      if (p > 0) {
        long way_mm = distances_mm.get(p) - distances_mm.get(p - 1);
        long leg_mm_s = !walksBack && random.nextInt(4) == 0 ? FASTEST_MM_S : mm_s;
        at_ms += Math.ceilDiv(way_mm * 1000, leg_mm_s);
      }
      if (walksBack && p == points - 1) {
        // The mat misses the runner, the backup tells it hours later, and then he comes back.
        add("b", n, at_ms + 600, random.nextInt(6_000_000));
        add("m" + p, n, at_ms + 90_000 + random.nextInt(900_000), 0);
      } else {
        cross(n, p, at_ms, stray == p);
      }
    }
  }

  private void cross(int n, int p, long at_ms, boolean stray) {
    boolean finish = p == points - 1;
    boolean missed = random.nextInt(6) == 0;
    // A mat between may be cut off and deliver hours later; the finish delivers at once.
    long delay_ms = !finish && random.nextInt(4) == 0 ? random.nextInt(5_000_000) : 0;
    if (!missed && !stray) {
      add("m" + p, n, at_ms, delay_ms);
    }
    if (finish && random.nextInt(3) > 0 && missed) {
      add("b", n, at_ms + 600, random.nextInt(6_000_000));
    }
    if (stray && !finish) {
      // Missed when passing, and read long after from beside the course.
      add("m" + p, n, at_ms + 40_000 + random.nextInt(500_000), 0);
    }
    if (stray && finish && points > 2) {
      // Read by the finish long before getting there.
      long early_ms = (at_ms - GUN_ms) * (10 + random.nextInt(60)) / 100;
      add("m" + p, n, at_ms - early_ms, 0);
      add("m" + p, n, at_ms, 0);
    }
  }

  private void add(String reader, int n, long time_ms, long delay_ms) {
    arrivals.add(new Arrival(time_ms + delay_ms, Read.of(reader, "C" + n, time_ms)));
  }

  /** Everything the officials did, as one act. */
  Act act() {
    return new Act(1, "test", "", 0, Act.NOTHING, changes);
  }
}
