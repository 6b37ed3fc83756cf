package org.racegantry.protocol.chronotrack;

import java.time.ZoneOffset;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.Setting;

/**
 * The times of events, which come in hundredths of a second, in whichever way the program is set:
 * {@code 14:02:15.31}, {@code 2008-10-16T14:02:15.31}, seconds since 1970, or milliseconds since
 * midnight. The first, the second and the last say no zone: they are local in the zone of the
 * setting, or UTC where its option {@value #OPTION} says so. Confined to one thread.
 */
final class EventTime {
  static final String OPTION = "time-zone";
  private static final String UTC = "utc";
  private static final long DAY_MS = 86_400_000;
  private static final int DATE = 10;
  private static final int TIME = 11;
  private static final int DIGITS_MAX = 13;

  /** 1980 and 2100. */
  private static final long FIRST_s = 315_532_800;

  private static final long LAST_s = 4_102_444_800L;
  private static final String MEND =
      "send a time such as 14:02:15.31, 2008-10-16T14:02:15.31 or 1224165735.31";

  private final LocalClock clock;

  EventTime(Setting setting) {
    boolean utc = setting.option(OPTION, "").equalsIgnoreCase(UTC);
    this.clock = new LocalClock(utc ? ZoneOffset.UTC : setting.zone(), setting.raceDay());
  }

  /**
   * The moment of an event.
   *
   * @param column where the text begins in its line, counted from 1
   * @param now_ms the present, for times without a date
   */
  long moment_ms(String text, int column, long now_ms) throws BadMessage {
    if (text.length() > 2 && text.charAt(2) == ':') {
      return clock.momentOfDay_ms(ClockText.ofDay_ms(text, column), now_ms);
    }
    boolean iso = text.length() > TIME && text.charAt(4) == '-' && text.charAt(7) == '-';
    return iso ? iso_ms(text, column) : number_ms(text, column, now_ms);
  }

  private long iso_ms(String text, int column) throws BadMessage {
    String year = text.substring(0, 4);
    long day = ClockText.day(year, text.substring(5, 7), text.substring(8, DATE), column);
    char between = text.charAt(DATE);
    if (between != 'T' && between != ' ') {
      throw new BadMessage(column, text, MEND);
    }
    int zone = zone(text);
    long ofDay_ms = ClockText.ofDay_ms(text.substring(TIME, zone), column + TIME);
    long local_ms = day * DAY_MS + ofDay_ms;
    if (zone == text.length()) {
      return clock.moment_ms(local_ms);
    }
    return local_ms - offset_ms(text.substring(zone), column + zone);
  }

  private static int zone(String text) {
    for (int i = TIME; i < text.length(); i++) {
      if ("Z+-".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Z, +01, +0100 or +01:00. */
  private static long offset_ms(String text, int column) throws BadMessage {
    if (text.equals("Z")) {
      return 0;
    }
    String digits = text.substring(1).replace(":", "");
    int hours = ClockText.digits(digits, 0, 2);
    int minutes = digits.length() == 2 ? 0 : ClockText.digits(digits, 2, 4);
    if (digits.length() > 4 || hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
      throw new BadMessage(column, text, "end the time with Z, or an offset such as +01:00");
    }
    long offset_ms = (hours * 60L + minutes) * 60_000;
    return text.charAt(0) == '-' ? -offset_ms : offset_ms;
  }

  /** Milliseconds since midnight, seconds or milliseconds since 1970, told apart by their size. */
  private long number_ms(String text, int column, long now_ms) throws BadMessage {
    int dot = text.indexOf('.');
    int end = dot < 0 ? text.length() : dot;
    int fraction_ms = ClockText.fraction_ms(text, end);
    boolean digits = text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
    if (!digits || fraction_ms < 0 || end == 0 || end > DIGITS_MAX) {
      throw new BadMessage(column, text, MEND);
    }
    long number = Long.parseLong(text.substring(0, end));
    if (number >= FIRST_s && number < LAST_s) {
      return number * 1_000 + fraction_ms;
    }
    if (dot < 0 && number < DAY_MS) {
      return clock.momentOfDay_ms(number, now_ms);
    }
    if (dot < 0 && number >= FIRST_s * 1_000 && number < LAST_s * 1_000) {
      return number;
    }
    throw new BadMessage(column, text, MEND);
  }
}
