package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.racegantry.forecast.crowd.Overdues;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Line;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Kit;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/** One snapshot at one moment, with everything findings are made from. Read only. */
final class Scene {
  /** Stands for a time nobody can tell. */
  static final long UNKNOWN = Sightings.NONE;

  final Snapshot snapshot;
  final Results results;
  final RaceSetup setup;
  final Sightings seen;
  final Kit kit;
  final ReadTally tally;
  final Holders holders;
  final long now_ms;
  final int entrants;
  final int points;
  final Words words;
  final Paces paces;
  final LineCounts counts;
  private final Supplier<Overdues> overdue;
  private final long[] distance_mm;
  private final List<List<Line>> linesAt = new ArrayList<>();
  private final List<List<Line>> mainsAt = new ArrayList<>();
  private final Map<String, ReaderTally[]> talliesOfLine = new TreeMap<>();

  Scene(
      Snapshot snapshot,
      ReadTally tally,
      Holders holders,
      long now_ms,
      Supplier<Overdues> overdue) {
    this.overdue = overdue;
    this.snapshot = snapshot;
    this.results = snapshot.results();
    this.setup = results.setup();
    this.seen = results.sightings();
    this.kit = results.kit();
    this.tally = tally;
    this.holders = holders;
    this.now_ms = now_ms;
    this.entrants = seen.entrants();
    this.points = seen.points();
    this.words = new Words(snapshot);
    this.distance_mm = setup.points().stream().mapToLong(p -> p.distance_mm()).toArray();
    this.paces = new Paces(seen, distance_mm);
    setup.points().forEach(this::serve);
    setup.lines().forEach(this::count);
    this.counts = new LineCounts(this);
  }

  private void serve(TimingPoint point) {
    List<Line> serving =
        setup.lines().stream().filter(line -> line.points().contains(point.id())).toList();
    linesAt.add(serving);
    mainsAt.add(serving.stream().filter(line -> line.role() == Line.Role.MAIN).toList());
  }

  private void count(Line line) {
    talliesOfLine.put(
        line.id(), line.readers().stream().map(tally::reader).toArray(ReaderTally[]::new));
  }

  /** Who should have been seen again by now. */
  Overdues overdue() {
    return overdue.get();
  }

  long distance_mm(int point) {
    return distance_mm[point];
  }

  long gun_ms(int entrant) {
    return seen.gun_ms(seen.wave(entrant));
  }

  /** The last point before {@code point} with a time, or -1. */
  int before(int entrant, int point) {
    int p = point - 1;
    while (p >= 0 && !seen.seen(entrant, p)) {
      p--;
    }
    return p;
  }

  /** The first point behind {@code point} with a time, or the number of points. */
  int after(int entrant, int point) {
    int p = point + 1;
    while (p < points && !seen.seen(entrant, p)) {
      p++;
    }
    return p;
  }

  /**
   * When the entrant was at a point, or must have been: where it was missed, in proportion to the
   * way between the times around it. {@link #UNKNOWN} for who was not seen behind it.
   */
  long about_ms(int entrant, int point) {
    if (seen.seen(entrant, point)) {
      return seen.time_ms(entrant, point);
    }
    int b = after(entrant, point);
    if (b == points) {
      return UNKNOWN;
    }
    int a = before(entrant, point);
    long from_ms = a < 0 ? gun_ms(entrant) : seen.time_ms(entrant, a);
    long from_mm = a < 0 ? 0 : distance_mm[a];
    long whole_m = Math.max(1, (distance_mm[b] - from_mm) / 1000);
    long step_m = (distance_mm[point] - from_mm) / 1000;
    return from_ms + (seen.time_ms(entrant, b) - from_ms) * step_m / whole_m;
  }

  /**
   * When somebody last seen before a point will be there, going on as in the last leg and slowing
   * as the race does; {@link #UNKNOWN} while nobody shows how fast that is.
   */
  long ahead_ms(int entrant, int point) {
    int p = seen.lastSeen(entrant);
    if (p < 0 || p >= point) {
      return UNKNOWN;
    }
    long pace = paces.own(entrant, p);
    long expected = pace == Paces.UNKNOWN ? Paces.UNKNOWN : paces.next(entrant, p, pace);
    if (expected == Paces.UNKNOWN) {
      return UNKNOWN;
    }
    return seen.time_ms(entrant, p) + Paces.time_ms(expected, distance_mm[point] - distance_mm[p]);
  }

  /** Whether a reader of the line saw a chip the entrant holds now. */
  boolean readOn(Line line, int entrant) {
    ReaderTally[] tallies = talliesOfLine.get(line.id());
    for (int chip = holders.firstChip(entrant); chip >= 0; chip = holders.nextChip(chip)) {
      for (ReaderTally one : tallies) {
        if (one.saw(chip)) {
          return true;
        }
      }
    }
    return false;
  }

  /** When a reader last saw the entrant by corrected time, or {@link ReaderTally#NEVER}. */
  long lastAt_ms(String reader, int entrant) {
    ReaderTally tallied = tally.reader(reader);
    long last = ReaderTally.NEVER;
    for (int chip = holders.firstChip(entrant); chip >= 0; chip = holders.nextChip(chip)) {
      last = Math.max(last, tallied.last_ms(chip));
    }
    return last == ReaderTally.NEVER ? last : last + kit.correction_ms(reader, last);
  }

  /** The read a time rests on: its reader, its chip, and the reader's own time. */
  record Source(String reader, String chip, long own_ms) {}

  /** The read that gave an entrant's time at a point, where the counts can tell it; else null. */
  Source source(int entrant, int point) {
    for (Line line : lines(point)) {
      for (String reader : line.readers()) {
        ReaderTally tallied = tally.reader(reader);
        for (int chip = holders.firstChip(entrant); chip >= 0; chip = holders.nextChip(chip)) {
          for (long own_ms : new long[] {tallied.first_ms(chip), tallied.last_ms(chip)}) {
            boolean gave =
                tallied.saw(chip)
                    && own_ms + kit.correction_ms(reader, own_ms) == seen.time_ms(entrant, point);
            if (gave) {
              return new Source(reader, tally.chip(chip), own_ms);
            }
          }
        }
      }
    }
    return null;
  }

  /** The latest read of a line by corrected time, or {@link ReaderTally#NEVER}. */
  long lastRead_ms(Line line) {
    long latest = ReaderTally.NEVER;
    for (String reader : line.readers()) {
      latest = Math.max(latest, lastRead_ms(reader));
    }
    return latest;
  }

  /** The latest read of a reader by corrected time, or {@link ReaderTally#NEVER}. */
  long lastRead_ms(String reader) {
    long own = tally.reader(reader).latest_ms();
    return own == ReaderTally.NEVER ? own : own + kit.correction_ms(reader, own);
  }

  /** The main lines that serve a point. */
  List<Line> mains(int point) {
    return mainsAt.get(point);
  }

  /** Whether the entrant is on the course, as far as anybody knows. */
  boolean running(int entrant) {
    return seen.status(entrant) == Status.RUNNING;
  }

  /** The next point behind this one at which anybody can be read, or the number of points. */
  int nextRead(int point) {
    int next = point + 1;
    while (next < points && lines(next).isEmpty()) {
      next++;
    }
    return next;
  }

  /** The lines that serve a point. */
  List<Line> lines(int point) {
    return linesAt.get(point);
  }

  String point(int point) {
    return setup.points().get(point).id();
  }
}
