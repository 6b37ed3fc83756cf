package org.racegantry.worlds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Clock times as a world writes them: {@code 10:00:00}, {@code 10:00:00.120}, {@code 00:14:03+1d}
 * (the day after the race), {@code 00:30:00Z} (by UTC), {@code 1970-01-01T00:00:05}.
 */
public record WorldClock(LocalDate date, ZoneId zone) {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

  /** The moment that is written, in milliseconds since 1970. */
  public long ms(String written) {
    String text = written;
    ZoneId where = zone;
    if (text.endsWith("Z")) {
      where = ZoneOffset.UTC;
      text = text.substring(0, text.length() - 1);
    }
    if (text.contains("T")) {
      return LocalDateTime.parse(text).atZone(where).toInstant().toEpochMilli();
    }
    LocalDate day = date;
    if (text.endsWith("d")) {
      int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
      day = date.plusDays(Integer.parseInt(text.substring(sign, text.length() - 1)));
      text = text.substring(0, sign);
    }
    return day.atTime(LocalTime.parse(text)).atZone(where).toInstant().toEpochMilli();
  }

  /** The moment as a world writes it; reading it back gives the same moment. */
  public String text(long ms) {
    Instant instant = Instant.ofEpochMilli(ms);
    LocalDateTime local = instant.atZone(zone).toLocalDateTime();
    // In the hour that comes twice when summer time ends only UTC says which one is meant.
    boolean twice = zone.getRules().getValidOffsets(local).size() > 1;
    LocalDateTime shown = twice ? instant.atZone(ZoneOffset.UTC).toLocalDateTime() : local;
    String end = twice ? "Z" : "";
    long days = ChronoUnit.DAYS.between(date, shown.toLocalDate());
    if (Math.abs(days) > 9) {
      return shown.toLocalDate() + "T" + CLOCK.format(shown) + end;
    }
    String day = days == 0 ? "" : String.format(Locale.ROOT, "%+dd", days);
    return CLOCK.format(shown) + day + end;
  }
}
