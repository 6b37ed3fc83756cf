package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Change;
import org.racegantry.race.RaceSetup;

/** Dead mats and wrong clocks of one day, drawn from the seed. */
final class Outages {
  private static final long PURPOSE = 0x0DEAD;
  private static final long CLOCK_MIN_MS = 1_500;
  private static final long CLOCK_MAX_MS = 90_000;

  private final List<DeadMat> deadMats = new ArrayList<>();
  private final List<WrongClock> wrongClocks = new ArrayList<>();

  /** A line that sees nothing from {@code from_ms} until {@code until_ms}. */
  private record DeadMat(int line, long from_ms, long until_ms) {}

  /** A reader whose clock shows {@code offset_ms} more than the true time. */
  private record WrongClock(int reader, long offset_ms) {}

  private Outages() {}

  static Outages drawn(
      RaceSetup setup, MatLayout mats, List<Truth> truths, Faults faults, long seed) {
    Outages outages = new Outages();
    Dice dice = Dice.of(seed, PURPOSE);
    outages.drawDeadMats(setup, mats, truths, faults, dice);
    int readers = mats.readers().size();
    for (int i = 0; i < faults.wrongClocks() && readers > 0; i++) {
      int reader = dice.below(readers);
      long off_ms = dice.between(CLOCK_MIN_MS, CLOCK_MAX_MS);
      if (outages.wrongClocks.stream().noneMatch(clock -> clock.reader == reader)) {
        outages.wrongClocks.add(new WrongClock(reader, dice.chance(500) ? off_ms : -off_ms));
      }
    }
    return outages;
  }

  /** Whether the line is dead at this moment. */
  boolean dead(int line, long at_ms) {
    for (DeadMat mat : deadMats) {
      if (mat.line == line && at_ms >= mat.from_ms && at_ms < mat.until_ms) {
        return true;
      }
    }
    return false;
  }

  /** Turns the clocks in the reads, and says which corrections take that back. */
  List<Change> turnClocks(ReadColumns columns, List<String> readers) {
    List<Change> repairs = new ArrayList<>();
    long[] offsets_ms = new long[readers.size()];
    for (WrongClock clock : wrongClocks) {
      offsets_ms[clock.reader] = clock.offset_ms;
      repairs.add(
          new Change.ClockSet(
              readers.get(clock.reader),
              -clock.offset_ms,
              Change.ChipSet.ALWAYS,
              Change.ChipSet.FOREVER));
    }
    for (int i = 0; i < columns.size(); i++) {
      columns.shiftClock(i, offsets_ms[columns.reader(i)]);
    }
    return repairs;
  }

  /**
   * Points between start and finish may go blind; the finish only where a backup line stands by.
   */
  private void drawDeadMats(
      RaceSetup setup, MatLayout mats, List<Truth> truths, Faults faults, Dice dice) {
    List<Integer> points = new ArrayList<>();
    for (int point = 1; point < setup.points().size(); point++) {
      boolean finish = point == setup.points().size() - 1;
      if (!mats.mainsAt(point).isEmpty() && (!finish || !mats.backupsAt(point).isEmpty())) {
        points.add(point);
      }
    }
    for (int i = 0; i < faults.deadMats() && !points.isEmpty(); i++) {
      int point = points.remove(dice.below(points.size()));
      long middle_ms = median_ms(truths, point);
      long half_ms = faults.deadMinutes() * 30_000L;
      deadMats.add(
          new DeadMat(mats.mainsAt(point).getFirst(), middle_ms - half_ms, middle_ms + half_ms));
    }
  }

  private static long median_ms(List<Truth> truths, int point) {
    long[] times_ms =
        truths.stream()
            .mapToLong(truth -> truth.time_ms(point))
            .filter(time_ms -> time_ms != Truth.NOT_THERE)
            .sorted()
            .toArray();
    return times_ms.length == 0 ? 0 : times_ms[times_ms.length / 2];
  }
}
