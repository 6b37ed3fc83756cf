package org.racegantry.story.check.judge;

import java.util.Locale;
import java.util.function.LongFunction;
import org.racegantry.race.Elapsed;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Amount;

/** Times, gaps, places and stretches in words. */
final class Say {
  private static final long HALF_MM = 21_097_500;
  private static final long NEAR_MM = 100_000;

  private Say() {}

  static String time(long seconds) {
    return Elapsed.hms(seconds);
  }

  /** {@code 18 s}, {@code 2:58}. */
  static String gap(long seconds) {
    return Math.abs(seconds) < 60 ? seconds + " s" : Elapsed.brief(seconds);
  }

  /** The number where it is exact, else the words of the report. */
  static String amount(Amount amount, LongFunction<String> exact) {
    return amount.low() == amount.high() ? exact.apply(amount.said()) : amount.words();
  }

  /** {@code 1st}, {@code 22nd}, {@code 113th}. */
  static String ordinal(long number) {
    boolean teens = number % 100 / 10 == 1;
    String ending =
        switch ((int) (teens ? 0 : number % 10)) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return String.format(Locale.ROOT, "%,d", number) + ending;
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A timing point by where it is: {@code 30 km}, {@code half way}, {@code the finish}. */
  static String point(Known known, int point) {
    if (point == 0) {
      return "the start";
    }
    return point == known.finish()
        ? "the finish"
        : place(known, known.points().get(point).distance_mm());
  }

  /** A place or stretch: {@code at 30 km}, {@code between 37.4 and 38 km}. */
  static String where(Known known, Where where) {
    return where.isPoint()
        ? "at " + place(known, where.to_mm())
        : "between " + place(known, where.from_mm()) + " and " + place(known, where.to_mm());
  }

  private static String place(Known known, long mm) {
    long course_mm = known.setup().finish().distance_mm();
    if (Math.abs(mm - course_mm) < NEAR_MM) {
      return "the finish";
    }
    if (Math.abs(2 * mm - course_mm) < NEAR_MM || mm == HALF_MM) {
      return "half way";
    }
    long tenths = (mm + 50_000) / 100_000;
    return tenths % 10 == 0 ? tenths / 10 + " km" : tenths / 10 + "." + tenths % 10 + " km";
  }
}
