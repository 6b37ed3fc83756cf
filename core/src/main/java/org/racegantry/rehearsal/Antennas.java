package org.racegantry.rehearsal;

import org.racegantry.race.Line;
import org.racegantry.race.TimingPoint;

/** Turns a true crossing into the reads a line's readers would send. */
final class Antennas {
  private static final int SAME_READER_AGAIN = 400;
  private static final int OTHER_READER_TOO = 750;
  private static final int NEXT_READ_MIN_MS = 40;
  private static final int NEXT_READ_MAX_MS = 1_500;

  private final MatLayout mats;
  private final ReadColumns into;

  Antennas(MatLayout mats, ReadColumns into) {
    this.mats = mats;
    this.into = into;
  }

  /**
   * One crossing, seen by one reader exactly at {@code time_ms} and perhaps by the others: later at
   * a point that takes the first read, earlier at one that takes the last, though never before
   * {@code earliest_ms}.
   */
  void cross(int line, int chip, long time_ms, TimingPoint.Take take, long earliest_ms, Dice dice) {
    int count = mats.line(line).readers().size();
    int exact = dice.below(count);
    see(line, exact, chip, time_ms, dice);
    for (int k = 0; k < count; k++) {
      if (dice.chance(k == exact ? SAME_READER_AGAIN : OTHER_READER_TOO)) {
        long away_ms = dice.between(NEXT_READ_MIN_MS, NEXT_READ_MAX_MS);
        long at_ms = take == TimingPoint.Take.LAST ? time_ms - away_ms : time_ms + away_ms;
        if (at_ms >= earliest_ms) {
          see(line, k, chip, at_ms, dice);
        }
      }
    }
  }

  /** One read at any reader of the line. */
  void glimpse(int line, int chip, long time_ms, Dice dice) {
    see(line, dice.below(mats.line(line).readers().size()), chip, time_ms, dice);
  }

  /**
   * When a runner who is at the point at {@code time_ms} reaches a backup line behind it, so that
   * the scorer's own correction for the way in between gives {@code time_ms} back exactly.
   */
  static long atBackup_ms(Line line, TimingPoint point, long gun_ms, long time_ms) {
    long way = line.offset_mm();
    long whole = point.distance_mm() + way;
    if (way == 0 || point.distance_mm() <= 0 || whole <= 0) {
      return time_ms;
    }
    long elapsed = time_ms - gun_ms;
    long guess = elapsed + elapsed * way / point.distance_mm();
    while (guess - Math.floorDiv(way * guess, whole) > elapsed) {
      guess--;
    }
    while (guess - Math.floorDiv(way * guess, whole) < elapsed) {
      guess++;
    }
    return gun_ms + guess;
  }

  private void see(int line, int k, int chip, long time_ms, Dice dice) {
    long bits = dice.next();
    int antenna = 1 + (int) (bits & 3);
    int rssi_dbm = -45 - (int) ((bits >>> 8) & 31);
    into.add(mats.reader(line, k), chip, time_ms, antenna, rssi_dbm);
  }
}
