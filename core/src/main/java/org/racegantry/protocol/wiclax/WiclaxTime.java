package org.racegantry.protocol.wiclax;

import java.time.LocalDate;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;

/** Local dates and times as devices write them: {@code dd-MM-yyyy HH:mm:ss}, with decimals. */
final class WiclaxTime {
  private static final long DAY_MS = 86_400_000;
  private static final int DATE = 10;
  private static final String MEND = "send a time such as 23-04-2023 10:00:00.123";

  private WiclaxTime() {}

  /**
   * The milliseconds since 1970-01-01 00:00 local. The year may stand first too.
   *
   * @param column where the text begins in its message, counted from 1
   */
  static long local_ms(String text, int column) throws BadMessage {
    if (text.length() <= DATE || text.charAt(DATE) != ' ') {
      throw new BadMessage(column, text, MEND);
    }
    long ofDay_ms = ClockText.ofDay_ms(text.substring(DATE + 1), column + DATE + 1);
    return day(text, column) * DAY_MS + ofDay_ms;
  }

  private static long day(String text, int column) throws BadMessage {
    boolean dayFirst = isBetween(text.charAt(2)) && text.charAt(5) == text.charAt(2);
    boolean yearFirst = isBetween(text.charAt(4)) && text.charAt(7) == text.charAt(4);
    if (dayFirst == yearFirst) {
      throw new BadMessage(column, text, MEND);
    }
    return dayFirst
        ? ClockText.day(text.substring(6, 10), text.substring(3, 5), text.substring(0, 2), column)
        : ClockText.day(text.substring(0, 4), text.substring(5, 7), text.substring(8, 10), column);
  }

  private static boolean isBetween(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  /** The whole second of a local time, as we send it. */
  static String text(long local_ms) {
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(local_ms, DAY_MS));
    long second = Math.floorMod(local_ms, DAY_MS) / 1_000;
    return two(day.getDayOfMonth(), '-')
        + two(day.getMonthValue(), '-')
        + day.getYear()
        + ' '
        + two(second / 3_600, ':')
        + two(second / 60 % 60, ':')
        + (second % 60 < 10 ? "0" : "")
        + second % 60;
  }

  private static String two(long number, char after) {
    return (number < 10 ? "0" : "") + number + after;
  }
}
