package org.racegantry.forecast.day;

/**
 * A mat that does not stand where the course says, or whose clock is wrong: everybody is late
 * there, and as early at the next one.
 *
 * @param checkpoint which mat
 * @param kind whether it is time or way
 * @param amount milliseconds the times there are too late, or millimetres the mat is too far on;
 *     below zero for the other way round
 * @param runners from how many it is seen
 */
public record Shift(int checkpoint, Kind kind, long amount, int runners) {
  /** What is off. */
  public enum Kind {
    /** The clock: the same time for everybody. */
    CLOCK,
    /** The place: the slower somebody runs, the more. */
    PLACE
  }

  /** How much too late a runner's time is there. */
  long late_ms(long leg_ms, long leg_mm) {
    return switch (kind) {
      case CLOCK -> amount;
      case PLACE -> Math.round((double) amount * leg_ms / (leg_mm + amount));
    };
  }
}
