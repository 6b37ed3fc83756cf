package org.racegantry.protocol.jchip;

import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.Setting;

/**
 * On which day a reader's times are. Some readers send the date with every record; then there is
 * nothing to find out. The others count days, if they do, from one they do not name:
 *
 * <ol>
 *   <li>When the reader told its clock with a date, that date less its day count is day 0.
 *   <li>When it told its clock without one, near the race, the day is the nearest one, and day 0
 *       from it as before.
 *   <li>Far from the race, as in a rehearsal or a file, day 0 is the first day of the race.
 *   <li>A reader whose counter stands still at what its clock told with may not count at all: near
 *       the race its times are on the day where they come nearest before the present; so are times
 *       that would lie ahead of it by more than two hours.
 * </ol>
 *
 * <p>Confined to one thread.
 */
final class JchipDays {
  private static final long DAY_MS = 86_400_000;
  private static final long AHEAD_MS = 7_200_000;
  private static final long RIGHT_MS = DAY_MS / 2;

  private final LocalClock clock;
  private final LocalClock told;
  private long dayZero;
  private int daysTold;
  private boolean anchored;
  private boolean dated;
  private boolean right;
  private boolean counts;

  JchipDays(Setting setting) {
    this.clock = new LocalClock(setting.zone(), setting.raceDay());
    this.told = new LocalClock(setting.zone(), setting.raceDay());
    this.dayZero = clock.raceDay();
  }

  /** The moment the reader's clock shows; days are counted from there. */
  long told_ms(JchipTime time, long now_ms) {
    dated = time.date() != JchipRecord.NO_DATE;
    long moment_ms =
        dated
            ? told.moment_ms(time.date() * DAY_MS + time.ofDay_ms())
            : told.momentOfDay_ms(time.ofDay_ms(), now_ms);
    daysTold = Math.max(time.days(), 0);
    anchored = dated || clock.isNear(now_ms);
    counts = daysTold > 0;
    right = Math.abs(moment_ms - now_ms) < RIGHT_MS;
    long day = Math.floorDiv(told.local_ms(moment_ms), DAY_MS);
    dayZero = anchored ? day - daysTold : clock.raceDay();
    return moment_ms;
  }

  /** The moment of a record. */
  long moment_ms(JchipRecord record, long now_ms) {
    if (record.date() != JchipRecord.NO_DATE) {
      return clock.moment_ms(record.date() * DAY_MS + record.ofDay_ms());
    }
    boolean near = clock.isNear(now_ms);
    if (near && (!anchored || right) && !isCounted(record, now_ms)) {
      return clock.momentOfDay_ms(record.ofDay_ms(), now_ms);
    }
    int days = Math.max(record.days(), 0);
    return clock.moment_ms((dayZero + days) * DAY_MS + record.ofDay_ms());
  }

  private boolean isCounted(JchipRecord record, long now_ms) {
    if (!anchored || record.days() == JchipRecord.NO_DAYS) {
      return false;
    }
    long local_ms = (dayZero + record.days()) * DAY_MS + record.ofDay_ms();
    if (local_ms > clock.local_ms(now_ms) + AHEAD_MS) {
      return false;
    }
    counts |= record.days() != daysTold;
    return counts;
  }
}
