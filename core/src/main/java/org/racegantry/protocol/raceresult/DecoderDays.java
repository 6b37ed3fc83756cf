package org.racegantry.protocol.raceresult;

import org.racegantry.protocol.LocalClock;

/**
 * Which day the times of a decoder belong to that has no date, because it never heard a satellite:
 * it counts the days it has run. Its status says which of these is today, so a passing fetched
 * again an hour or a day later gets the same moment. Far from the race, as in a rehearsal or a
 * file, day 0 is the race's first.
 */
final class DecoderDays {
  private static final long DAY_MS = 86_400_000;

  private final LocalClock clock;
  private boolean known;
  private long dayZero;

  DecoderDays(LocalClock clock) {
    this.clock = clock;
    this.dayZero = clock.raceDay();
  }

  /** The decoder told its time; {@code day} as in {@link PassingLine}. */
  long told_ms(long day, long ofDay_ms, long now_ms) {
    if (day < 0 && !known && clock.isNear(now_ms)) {
      // The day on which this time of day comes nearest to the present.
      long nowLocal_ms = clock.local_ms(now_ms);
      long today = Math.floorDiv(nowLocal_ms - ofDay_ms + DAY_MS / 2, DAY_MS);
      dayZero = today - (day - PassingLine.NO_DATE);
      known = true;
    }
    return moment_ms(day, ofDay_ms);
  }

  /** The moment of a time on a day. */
  long moment_ms(long day, long ofDay_ms) {
    long date = day < 0 ? dayZero + day - PassingLine.NO_DATE : day;
    return clock.moment_ms(date * DAY_MS + ofDay_ms);
  }
}
