package org.racegantry.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and dates in words, in the zone of the race and never in that of the host. */
public final class RaceClock {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

  private RaceClock() {}

  /** {@code Sunday 23 April 2023}. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** {@code 12:01:25}: the clock at a moment, in milliseconds since 1970; fractions are cut off. */
  public static String seconds(long moment_ms, ZoneId zone) {
    return SECONDS.format(at(moment_ms, zone));
  }

  /** {@code 12:01:24.310}. */
  public static String millis(long moment_ms, ZoneId zone) {
    return MILLIS.format(at(moment_ms, zone));
  }

  /** {@code 2023-04-23T12:01:24.310+01:00}. */
  public static String iso(long moment_ms, ZoneId zone) {
    return ISO.format(at(moment_ms, zone));
  }

  /** The clock with the date before it, where the moment is not on race day. */
  public static String millisOn(LocalDate raceDay, long moment_ms, ZoneId zone) {
    ZonedDateTime at = at(moment_ms, zone);
    String clock = MILLIS.format(at);
    return at.toLocalDate().equals(raceDay) ? clock : at.toLocalDate() + " " + clock;
  }

  private static ZonedDateTime at(long moment_ms, ZoneId zone) {
    return Instant.ofEpochMilli(moment_ms).atZone(zone);
  }
}
