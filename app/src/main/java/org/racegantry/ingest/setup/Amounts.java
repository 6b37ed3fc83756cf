package org.racegantry.ingest.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.race.Race;

/** Distances, speeds and durations of a race file, in the units the program counts in. */
final class Amounts {
  private static final Pattern HMS = Pattern.compile("(\\d{1,3}):([0-5]\\d):([0-5]\\d)");
  private static final BigDecimal FARTHEST_M = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal LONGEST_S = BigDecimal.valueOf(10L * 24 * 3600);
  private static final BigDecimal FASTEST_KMH = BigDecimal.valueOf(120);

  private Amounts() {}

  /** Metres, whole or decimal, to millimetres; reports what is finer or beyond 1,000 km. */
  static OptionalLong metres_mm(Section section, String key, boolean signed) {
    BigDecimal metres = section.number(key).orElse(null);
    if (metres == null) {
      return OptionalLong.empty();
    }
    if (!signed && metres.signum() < 0 || metres.abs().compareTo(FARTHEST_M) > 0) {
      section.error(
          key, "is no distance on a road", "write metres between 0 and 1000000, such as 42195");
      return OptionalLong.empty();
    }
    return scaled(section, key, metres, "a millimetre");
  }

  /** Seconds, whole or decimal, to milliseconds; {@code usual_ms} where the key is absent. */
  static long seconds_ms(Section section, String key, long usual_ms) {
    BigDecimal seconds = section.number(key).orElse(null);
    if (seconds == null) {
      return usual_ms;
    }
    if (seconds.signum() < 0 || seconds.compareTo(LONGEST_S) > 0) {
      section.error(key, "is no length of time for a race", "write seconds, such as 30");
      return usual_ms;
    }
    return scaled(section, key, seconds, "a millisecond").orElse(usual_ms);
  }

  private static OptionalLong scaled(Section section, String key, BigDecimal value, String finest) {
    BigDecimal thousandths = value.movePointRight(3);
    if (thousandths.stripTrailingZeros().scale() > 0) {
      section.error(key, "is finer than " + finest, "write at most three decimals");
      return OptionalLong.empty();
    }
    return OptionalLong.of(thousandths.longValueExact());
  }

  /** Kilometres per hour to the nearest millimetre per second; {@code usual} where absent. */
  static long speed_mm_per_s(Section section, String key, BigDecimal usual_kmh) {
    BigDecimal kmh = section.number(key).orElse(usual_kmh);
    if (kmh.signum() <= 0 || kmh.compareTo(FASTEST_KMH) > 0) {
      section.error(
          key,
          "is no speed of a runner or a racing chair",
          "write kilometres per hour above 0 and up to 120; usual is " + usual_kmh);
      return speed_mm_per_s(usual_kmh);
    }
    return speed_mm_per_s(kmh);
  }

  private static long speed_mm_per_s(BigDecimal kmh) {
    return kmh.movePointRight(6)
        .divide(BigDecimal.valueOf(3600), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** A time limit, as {@code limit = "8:00:00"} or {@code limit_s = 28800}; both is a mistake. */
  static long limit_ms(Section section) {
    long seconds_ms = seconds_ms(section, "limit_s", Race.NO_LIMIT);
    Object limit = section.value("limit", Object.class, "a time").orElse(null);
    if (limit == null) {
      return seconds_ms;
    }
    if (section.has("limit_s")) {
      section.error("limit", "and limit_s both set the time limit", "keep one of the two");
    }
    if (limit instanceof LocalTime time) {
      return time.toSecondOfDay() * 1000L;
    }
    Matcher hms = HMS.matcher(String.valueOf(limit));
    if (!hms.matches()) {
      section.error("limit", "is no length of time", "write hours, minutes, seconds: \"8:00:00\"");
      return Race.NO_LIMIT;
    }
    return 1000L
        * (Long.parseLong(hms.group(1)) * 3600
            + Long.parseLong(hms.group(2)) * 60
            + Long.parseLong(hms.group(3)));
  }
}
