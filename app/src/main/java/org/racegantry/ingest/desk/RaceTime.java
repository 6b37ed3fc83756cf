package org.racegantry.ingest.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.ingest.problem.Shown;

/**
 * Times as the crew says them: {@code 10:00:00}, {@code 10:00:00.250} on race day in the race's
 * zone, or ISO 8601 where day or offset matter. After midnight the hours go on: {@code 24:10:00}.
 *
 * @param date race day
 * @param zone the race's zone; the host's zone never matters
 */
public record RaceTime(LocalDate date, ZoneId zone) {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,3}))?");
  private static final Pattern DAY_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ].*");
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
  private static final int HOURS_MAX = 47;

  /** Milliseconds since 1970 of what was written; throws {@link Refusal}. */
  public long read(String text) {
    try {
      Matcher clock = CLOCK.matcher(text.strip());
      if (clock.matches()) {
        return onRaceDay(clock, text);
      }
      if (DAY_AND_TIME.matcher(text.strip()).matches()) {
        return dated(text.strip().replace(' ', 'T'));
      }
    } catch (DateTimeException impossible) {
      throw new Refusal(quoted(text) + " is no time of day: " + impossible.getMessage());
    }
    throw new Refusal(
        quoted(text)
            + " is no time; write HH:MM:SS, HH:MM:SS.mmm, or a day and time such as "
            + date
            + "T10:00:00Z");
  }

  /** The time of day in the race's zone, with the day where it is not race day. */
  public String show(long time_ms) {
    LocalDateTime local = Instant.ofEpochMilli(time_ms).atZone(zone).toLocalDateTime();
    String time = SHOWN.format(local);
    return local.toLocalDate().equals(date) ? time : local.toLocalDate() + " " + time;
  }

  private long onRaceDay(Matcher clock, String text) {
    int hours = Integer.parseInt(clock.group(1));
    if (hours > HOURS_MAX) {
      throw new Refusal(quoted(text) + ": hours go to " + HOURS_MAX + ", the end of the next day");
    }
    String fraction = clock.group(4) == null ? "0" : clock.group(4);
    int millis = Integer.parseInt((fraction + "00").substring(0, 3));
    LocalTime time =
        LocalTime.of(
            hours % 24,
            Integer.parseInt(clock.group(2)),
            Integer.parseInt(clock.group(3)),
            millis * 1_000_000);
    return inZone(date.plusDays(hours / 24).atTime(time), text);
  }

  private long dated(String text) {
    boolean hasOffset = text.substring(11).matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)$");
    return hasOffset
        ? OffsetDateTime.parse(text).toInstant().toEpochMilli()
        : inZone(LocalDateTime.parse(text), text);
  }

  /** A local time names one moment, except while the clocks change. */
  private long inZone(LocalDateTime local, String text) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return switch (offsets.size()) {
      case 1 -> local.toInstant(offsets.getFirst()).toEpochMilli();
      case 0 ->
          throw new Refusal(
              quoted(text) + " does not exist in " + zone + ": the clocks go forward over it");
      default ->
          throw new Refusal(
              quoted(text)
                  + " comes twice in "
                  + zone
                  + ", as the clocks go back; write "
                  + local.atOffset(offsets.getFirst())
                  + " or "
                  + local.atOffset(offsets.getLast()));
    };
  }

  private static String quoted(String text) {
    return Shown.quoted(text);
  }
}
