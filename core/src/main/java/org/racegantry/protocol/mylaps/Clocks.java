package org.racegantry.protocol.mylaps;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.LocalClocks;
import org.racegantry.protocol.Setting;

/** The local clock of each location, and the moments its times mean. */
final class Clocks {
  private static final long DAY_MS = 86_400_000;
  private static final long FIRST_ms = 315_532_800_000L;
  private static final long END_ms = 4_102_444_800_000L;
  private static final int SHORT_DATE = 6;
  private static final int DATE = 8;
  private static final int ISO_DATE = 10;

  private final LocalClocks clocks;

  Clocks(Setting setting) {
    this.clocks = new LocalClocks(setting);
  }

  /** The moment of a time of day at a date; a date of nothing but zeros is one not known. */
  long moment_ms(
      String location, String time, int timeColumn, String date, int dateColumn, long now_ms)
      throws BadMessage {
    if (date.chars().allMatch(c -> c == '0') || time.indexOf(' ') > 0) {
      return moment_ms(location, time, timeColumn, now_ms);
    }
    long ofDay_ms = ClockText.ofDay_ms(time, timeColumn);
    return clocks.of(location).moment_ms(day(date, dateColumn) * DAY_MS + ofDay_ms);
  }

  /** The moment of a time of day that may have its date before it. */
  long moment_ms(String location, String time, int column, long now_ms) throws BadMessage {
    int between = Math.max(time.indexOf(' '), time.indexOf('T'));
    if (between < 0) {
      return clocks.of(location).momentOfDay_ms(ClockText.ofDay_ms(time, column), now_ms);
    }
    String date = time.substring(0, between);
    String ofDay = time.substring(between + 1);
    return moment_ms(location, ofDay, column + between + 1, date, column, now_ms);
  }

  /** The moment of milliseconds since 1970-01-01 00:00 local. */
  long local_ms(String location, long local_ms, int column) throws BadMessage {
    return clocks.of(location).moment_ms(plausible_ms(local_ms, column));
  }

  /** A moment in the years of chip timing. */
  static long plausible_ms(long moment_ms, int column) throws BadMessage {
    if (!isPlausible(moment_ms)) {
      String mend = "send milliseconds since 1970, from 1980 to 2099";
      throw new BadMessage(column, Long.toString(moment_ms), mend);
    }
    return moment_ms;
  }

  /** Whether a moment is in the years of chip timing. */
  static boolean isPlausible(long moment_ms) {
    return moment_ms >= FIRST_ms && moment_ms < END_ms;
  }

  /** {@code YYMMDD} in this century, as the facts have it; the long ways of writing it too. */
  private static long day(String date, int column) throws BadMessage {
    String digits = date.length() == ISO_DATE ? date.replace("-", "") : date;
    if (digits.length() == SHORT_DATE) {
      digits = "20" + digits;
    }
    if (digits.length() != DATE) {
      throw new BadMessage(column, date, "send the date as YYMMDD, such as 250413");
    }
    String month = digits.substring(4, 6);
    return ClockText.day(digits.substring(0, 4), month, digits.substring(6), column);
  }
}
