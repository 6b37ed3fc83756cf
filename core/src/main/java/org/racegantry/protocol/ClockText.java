package org.racegantry.protocol;

import java.time.YearMonth;

/** Dates and times as digits; what is no date and no time of day is a bad message. */
public final class ClockText {
  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2099;
  private static final int DIGITS_MAX = 9;

  private ClockText() {}

  /**
   * The milliseconds since midnight of {@code HH:MM:SS}, with or without decimals after a dot or a
   * comma; what is finer than a millisecond is dropped.
   *
   * @param column where the text begins in its message, counted from 1
   */
  public static long ofDay_ms(String text, int column) throws BadMessage {
    boolean shaped = text.length() >= 8 && text.charAt(2) == ':' && text.charAt(5) == ':';
    int hour = shaped ? digits(text, 0, 2) : -1;
    int minute = shaped ? digits(text, 3, 5) : -1;
    int second = shaped ? digits(text, 6, 8) : -1;
    int fraction_ms = shaped ? fraction_ms(text, 8) : -1;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      throw new BadMessage(column, text, "send a time of day from 00:00:00 to 23:59:59");
    }
    if (fraction_ms < 0) {
      throw new BadMessage(column, text, "send decimals of the second after a dot, such as .25");
    }
    return (hour * 3_600L + minute * 60L + second) * 1_000 + fraction_ms;
  }

  /**
   * The milliseconds in the decimals from {@code from} to the text's end, with the dot or comma
   * before them; 0 where nothing stands there, -1 where something else does.
   */
  public static int fraction_ms(String text, int from) {
    if (from == text.length()) {
      return 0;
    }
    boolean divided = text.charAt(from) == '.' || text.charAt(from) == ',';
    int until = text.length();
    if (!divided || until - from < 2 || until - from > DIGITS_MAX + 1) {
      return -1;
    }
    if (digits(text, from + 1, until) < 0) {
      return -1;
    }
    return Integer.parseInt((text.substring(from + 1) + "00").substring(0, 3));
  }

  /**
   * The days from 1970-01-01 to a date that there is, between 1980 and 2099.
   *
   * @param column where the date begins in its message, counted from 1
   */
  public static long day(String year, String month, String day, int column) throws BadMessage {
    int y = digits(year, 0, year.length());
    int m = digits(month, 0, month.length());
    int d = digits(day, 0, day.length());
    boolean real = y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1;
    if (!real || d > YearMonth.of(y, m).lengthOfMonth()) {
      String shown = year + "-" + month + "-" + day;
      throw new BadMessage(column, shown, "send a date that there is, from 1980 to 2099");
    }
    return YearMonth.of(y, m).atDay(d).toEpochDay();
  }

  /** The number in a stretch of at most nine decimal digits, or -1. */
  public static int digits(String text, int from, int until) {
    if (from >= until || until > text.length() || until - from > DIGITS_MAX) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < until; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
