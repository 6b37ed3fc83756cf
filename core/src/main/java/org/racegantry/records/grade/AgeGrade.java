package org.racegantry.records.grade;

/**
 * How good a time is for an age and a sex: the age standard as a part of the time. Above 100 % is
 * faster than the standard, and no mistake.
 *
 * @param hundredths of a percent, so that 9509 is 95.09 %
 */
public record AgeGrade(long hundredths) implements Comparable<AgeGrade> {
  private static final long WHOLE = 10_000;

  public AgeGrade {
    if (hundredths < 0) {
      throw new IllegalArgumentException("no age grade: " + hundredths);
    }
  }

  /**
   * The grade of a time: standard / time, rounded to the nearest hundredth of a percent, a half up.
   *
   * @param time_s official time in whole seconds, above 0
   */
  public static AgeGrade of(AgeStandard standard, long time_s) {
    if (time_s <= 0) {
      throw new IllegalArgumentException("no time: " + time_s + " s");
    }
    long whole = standard.denominator() * time_s;
    return new AgeGrade((2 * WHOLE * standard.numerator() + whole) / (2 * whole));
  }

  /** As printed, without the sign: {@code 95.09}. */
  public String percent() {
    long rest = hundredths % 100;
    return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
  }

  @Override
  public int compareTo(AgeGrade other) {
    return Long.compare(hundredths, other.hundredths);
  }
}
