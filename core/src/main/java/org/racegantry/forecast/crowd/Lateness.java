package org.racegantry.forecast.crowd;

import org.racegantry.forecast.Band;

/**
 * How late somebody is at a point, held against the band the forecast gave when the runner was last
 * seen.
 *
 * @param due_ms the median, in milliseconds since 1970
 * @param over_ms how long ago that was
 * @param later how many of a hundred thousand such runners would come later still; at least 1
 * @param level how improbable that is, as a word
 */
public record Lateness(long due_ms, long over_ms, int later, Level level) {
  private static final int ALL = 100_000;

  /** How improbable it is to be so late and well. */
  public enum Level {
    /** Nothing to speak of. */
    NONE,
    /** Later than nine of ten such runners. */
    AMBER,
    /** Later than 97.5 of a hundred. */
    RED
  }

  /** The lateness of who was not seen at a point until {@code now_ms}. */
  public static Lateness of(Band band, long now_ms) {
    Level level =
        now_ms > band.high95_ms()
            ? Level.RED
            : now_ms > band.high80_ms() ? Level.AMBER : Level.NONE;
    long later = Math.round(ALL * Odds.later(band, now_ms));
    return new Lateness(
        band.median_ms(), Math.max(0, now_ms - band.median_ms()), Math.clamp(later, 1, ALL), level);
  }
}
