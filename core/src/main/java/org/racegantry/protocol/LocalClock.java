package org.racegantry.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns the local times of one device into moments, though its bytes say neither zone nor, often,
 * day. Every read must get some moment, because a read that is refused is lost; what was sent is
 * kept beside it.
 *
 * <ul>
 *   <li>A time without a date belongs to the day on which it comes nearest before the present, or
 *       at most two hours after it; where the present is not within {@value #RACE_DAYS} days of the
 *       race, as in a rehearsal or a file, to the race's first day, and to the next one after each
 *       jump back by more than half a day.
 *   <li>A local time that comes twice, in the night the clocks go back, is the one nearer to the
 *       time before it, else the first of the two; one that is skipped goes on counting with the
 *       offset from before.
 * </ul>
 *
 * <p>Confined to one thread.
 */
public final class LocalClock {
  private static final int RACE_DAYS = 3;
  private static final long DAY_MS = 86_400_000;
  private static final long HALF_DAY_MS = DAY_MS / 2;
  private static final long AHEAD_MS = 7_200_000;
  private static final long NEVER = Long.MIN_VALUE;

  private final ZoneRules rules;
  private final long raceDay;
  private long latest_ms = NEVER;
  private long latestLocal_ms = NEVER;

  /** A clock in a zone, at a race that begins on a day. */
  public LocalClock(ZoneId zone, LocalDate raceDay) {
    this.rules = zone.getRules();
    this.raceDay = raceDay.toEpochDay();
  }

  /** The moment of a local date and time, given in milliseconds since 1970-01-01 00:00 local. */
  public long moment_ms(long local_ms) {
    long second = Math.floorDiv(local_ms, 1_000);
    LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    ZoneOffsetTransition change = rules.getTransition(local);
    ZoneOffset offset = change == null ? rules.getOffset(local) : change.getOffsetBefore();
    long moment_ms = local_ms - offset.getTotalSeconds() * 1_000L;
    if (change != null && change.isOverlap() && latest_ms != NEVER) {
      long second_ms = local_ms - change.getOffsetAfter().getTotalSeconds() * 1_000L;
      boolean nearer = Math.abs(second_ms - latest_ms) < Math.abs(moment_ms - latest_ms);
      moment_ms = nearer ? second_ms : moment_ms;
    }
    latest_ms = moment_ms;
    latestLocal_ms = local_ms;
    return moment_ms;
  }

  /**
   * The moment of a time of day.
   *
   * @param ofDay_ms milliseconds since local midnight
   * @param now_ms the present, in milliseconds since 1970
   */
  public long momentOfDay_ms(long ofDay_ms, long now_ms) {
    return moment_ms(day(ofDay_ms, now_ms) * DAY_MS + ofDay_ms);
  }

  /** Whether the present is near enough to the race to say which day a time of day belongs to. */
  public boolean isNear(long now_ms) {
    long sinceRace_ms = local_ms(now_ms) - raceDay * DAY_MS;
    return sinceRace_ms > -DAY_MS && sinceRace_ms < RACE_DAYS * DAY_MS;
  }

  /** A moment as local date and time, in milliseconds since 1970-01-01 00:00 local. */
  public long local_ms(long moment_ms) {
    int offset_s = rules.getOffset(Instant.ofEpochMilli(moment_ms)).getTotalSeconds();
    return moment_ms + offset_s * 1_000L;
  }

  /** The first day of the race, in days since 1970-01-01. */
  public long raceDay() {
    return raceDay;
  }

  private long day(long ofDay_ms, long now_ms) {
    if (isNear(now_ms)) {
      return Math.floorDiv(local_ms(now_ms) + AHEAD_MS - ofDay_ms, DAY_MS);
    }
    if (latestLocal_ms == NEVER) {
      return raceDay;
    }
    long day = Math.floorDiv(latestLocal_ms, DAY_MS);
    long jump_ms = ofDay_ms - Math.floorMod(latestLocal_ms, DAY_MS);
    if (jump_ms < -HALF_DAY_MS) {
      return day + 1;
    }
    return jump_ms > HALF_DAY_MS && day > raceDay ? day - 1 : day;
  }
}
