package org.racegantry.publish.runner;

import java.time.ZoneId;
import org.racegantry.forecast.Band;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Elapsed;

/**
 * Estimated times in words, no finer than they are known: whole minutes while the band is wide,
 * tens of seconds and seconds when it is narrow. A shown band is never narrower than the real one.
 */
public final class RoughTime {
  private static final long MINUTE_MS = 60_000;
  private static final long HOUR_MS = 3_600_000;
  private static final long TEN_S_MS = 10_000;
  private static final long SECOND_MS = 1_000;
  private static final int CLOCK_MINUTES = 5;

  private RoughTime() {}

  /**
   * An estimate.
   *
   * @param about the median: {@code 12:41}, {@code 3:58 h}, {@code 52 min}; to be shown with the
   *     word about before it
   * @param span where 8 of 10 such times lie: {@code 12:39–12:44}
   */
  public record Said(String about, String span) {}

  /** A time of day, in milliseconds since 1970. */
  public static Said clock(Band at, ZoneId zone) {
    long step_ms = step(at, MINUTE_MS);
    int end = step_ms < MINUTE_MS ? CLOCK_MINUTES + 3 : CLOCK_MINUTES;
    String from = RaceClock.seconds(down(at.low80_ms(), step_ms), zone).substring(0, end);
    String until = RaceClock.seconds(up(at.high80_ms(), step_ms), zone).substring(0, end);
    String about = RaceClock.seconds(near(at.median_ms(), step_ms), zone).substring(0, end);
    return new Said(about, from.equals(until) ? from : from + "–" + until);
  }

  /** The time a race takes. */
  public static Said race(Band took) {
    long step_ms = step(took, 2 * MINUTE_MS);
    long low_ms = down(took.low80_ms(), step_ms);
    long high_ms = up(took.high80_ms(), step_ms);
    long about_ms = near(took.median_ms(), step_ms);
    if (step_ms < MINUTE_MS) {
      return new Said(exact(about_ms), exact(low_ms) + "–" + exact(high_ms));
    }
    return new Said(
        figure(about_ms, about_ms) + unit(about_ms),
        figure(low_ms, high_ms) + "–" + figure(high_ms, high_ms) + unit(high_ms));
  }

  /** How long it is until then: {@code in 12 min}, {@code in 1:05 h}, {@code any moment}. */
  public static String until(Band at, long now_ms) {
    long wait_ms = near(at.median_ms() - now_ms, MINUTE_MS);
    return wait_ms < MINUTE_MS ? "any moment" : "in " + figure(wait_ms, wait_ms) + unit(wait_ms);
  }

  private static String exact(long ms) {
    return Elapsed.brief(ms / SECOND_MS);
  }

  /** Minutes, or hours and minutes where the longer of two has hours. */
  private static String figure(long ms, long longest_ms) {
    long minutes = ms / MINUTE_MS;
    if (longest_ms < HOUR_MS) {
      return Long.toString(minutes);
    }
    long rest = minutes % 60;
    return minutes / 60 + ":" + (rest < 10 ? "0" : "") + rest;
  }

  private static String unit(long ms) {
    return ms < HOUR_MS ? "\u00a0min" : "\u00a0h";
  }

  private static long step(Band band, long wide_ms) {
    long width_ms = band.high80_ms() - band.low80_ms();
    return width_ms >= wide_ms ? MINUTE_MS : width_ms >= 2 * TEN_S_MS ? TEN_S_MS : SECOND_MS;
  }

  private static long down(long ms, long step_ms) {
    return Math.floorDiv(ms, step_ms) * step_ms;
  }

  private static long up(long ms, long step_ms) {
    return -down(-ms, step_ms);
  }

  private static long near(long ms, long step_ms) {
    return down(ms + step_ms / 2, step_ms);
  }
}
