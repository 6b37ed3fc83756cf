package org.racegantry.records.grade;

/**
 * The time that is worth 100 % at one age, sex and distance, in seconds, as a fraction: open
 * standard / factor is seldom a whole number, and nothing is to be lost before the grade is.
 *
 * @param numerator above 0
 * @param denominator above 0
 */
public record AgeStandard(long numerator, long denominator) {
  private static final long MICROS_PER_S = 1_000_000;
  private static final long SHARES = 1_000_000_000;

  public AgeStandard {
    if (numerator <= 0 || denominator <= 0) {
      throw new IllegalArgumentException("no standard: " + numerator + "/" + denominator);
    }
  }

  /**
   * The standard between two others, to the microsecond.
   *
   * @param share how far from this one to the other, from 0 to 1
   */
  AgeStandard towards(AgeStandard other, double share) {
    long from_us = micros();
    long way_us = other.micros() - from_us;
    long part = StrictMath.round(share * SHARES);
    // In two steps, since the product would not fit.
    long rest = Math.floorMod(way_us, SHARES) * part;
    long step_us = Math.floorDiv(way_us, SHARES) * part + Math.floorDiv(rest, SHARES);
    return new AgeStandard(from_us + step_us, MICROS_PER_S);
  }

  private long micros() {
    return (2 * MICROS_PER_S * numerator + denominator) / (2 * denominator);
  }
}
