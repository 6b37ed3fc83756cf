package org.racegantry.protocol;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates and times of day as readers write them; what none of them means is {@link #NONE}. */
public final class WallTime {
  /** Stands where a text is no time, or no day. */
  public static final long NONE = Long.MIN_VALUE;

  /** Milliseconds in a day without a change of the clocks. */
  public static final long DAY_MS = 86_400_000;

  private static final int FRACTION_DIGITS_MAX = 9;

  private WallTime() {}

  /**
   * The milliseconds since midnight of {@code hh:mm:ss}, {@code hh:mm:ss.f} with up to nine digits,
   * of which only milliseconds count, or the same with a comma. The hour may have one digit; 24 is
   * none.
   */
  public static long ofDay_ms(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon > 2 || text.length() < colon + 6 || text.charAt(colon + 3) != ':') {
      return NONE;
    }
    long hour = number(text, 0, colon);
    long minute = number(text, colon + 1, colon + 3);
    long second = number(text, colon + 4, colon + 6);
    long fraction_ms = fraction_ms(text, colon + 6);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      return NONE;
    }
    return fraction_ms < 0 ? NONE : ((hour * 60 + minute) * 60 + second) * 1_000 + fraction_ms;
  }

  /** The days since 1970 of a year, a month and a day, if there is such a day. */
  public static long day(long year, long month, long dayOfMonth) {
    if (year < 1 || year > 9_999 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) {
      return NONE;
    }
    try {
      return LocalDate.of((int) year, (int) month, (int) dayOfMonth).toEpochDay();
    } catch (DateTimeException noSuchDay) {
      return NONE;
    }
  }

  /** The days since 1970 of {@code YYMMDD} in this century, {@code YYYYMMDD} or ISO 8601. */
  public static long day(String text) {
    if (text.length() == 6) {
      long year = number(text, 0, 2);
      return year < 0 ? NONE : day(2_000 + year, number(text, 2, 4), number(text, 4, 6));
    }
    if (text.length() == 8) {
      return day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }
    boolean iso = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    return iso ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : NONE;
  }

  /**
   * The milliseconds since 1970-01-01 00:00 local of a date and a time of day with a blank or a T
   * between them.
   */
  public static long dateAndTime_ms(String text) {
    int between = Math.max(text.indexOf(' '), text.indexOf('T'));
    if (between < 0) {
      return NONE;
    }
    long day = day(text.substring(0, between));
    long ofDay_ms = ofDay_ms(text.substring(between + 1));
    return day == NONE || ofDay_ms == NONE ? NONE : day * DAY_MS + ofDay_ms;
  }

  /** What these digits, and nothing but digits, say; else -1. */
  public static long number(String text, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9' || i - from >= 18) {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return from < to ? number : -1;
  }

  private static long fraction_ms(String text, int at) {
    if (at == text.length()) {
      return 0;
    }
    int digits = text.length() - at - 1;
    char point = text.charAt(at);
    if (point != '.' && point != ',' || digits < 1 || digits > FRACTION_DIGITS_MAX) {
      return -1;
    }
    long fraction = number(text, at + 1, text.length());
    for (int i = digits; i < 3; i++) {
      fraction *= 10;
    }
    for (int i = digits; i > 3; i--) {
      fraction /= 10;
    }
    return fraction;
  }
}
