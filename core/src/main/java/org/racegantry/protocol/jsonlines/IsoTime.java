package org.racegantry.protocol.jsonlines;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * ISO 8601 moments as readers send them: {@code 2023-04-23T10:00:00.123+01:00}, or with {@code Z}.
 * The offset is required, because a reader's zone is nobody's business but its own. Digits after
 * the millisecond are dropped. Second 60 is the second after 59, as in a leap second.
 */
final class IsoTime {
  /** Stands for a text that is no such moment. */
  static final long NONE = Long.MIN_VALUE;

  private static final int DATE_TIME_LENGTH = "2023-04-23T10:00:00".length();
  private static final int FRACTION_DIGITS_MAX = 9;
  private static final long DAY_s = 86_400;

  private IsoTime() {}

  /** Milliseconds since 1970, or {@link #NONE}. */
  static long parse(String text) {
    if (text.length() <= DATE_TIME_LENGTH
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return NONE;
    }
    long day = day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    int zone = afterFraction(text);
    if (day == NONE || !within(hour, 23) || !within(minute, 59) || !within(second, 60)) {
      return NONE;
    }
    long offset_s = zone < 0 ? NONE : offset_s(text, zone);
    if (offset_s == NONE) {
      return NONE;
    }
    long local_s = day * DAY_s + hour * 3_600L + minute * 60L + second;
    return (local_s - offset_s) * 1_000 + millis(text, zone);
  }

  private static long day(int year, int month, int dayOfMonth) {
    if (year < 0) {
      return NONE;
    }
    try {
      return LocalDate.of(year, month, dayOfMonth).toEpochDay();
    } catch (DateTimeException noSuchDay) {
      return NONE;
    }
  }

  /** Where the offset begins, or -1 where the fraction is none. */
  private static int afterFraction(String text) {
    if (text.charAt(DATE_TIME_LENGTH) != '.') {
      return DATE_TIME_LENGTH;
    }
    int i = DATE_TIME_LENGTH + 1;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    int digits = i - DATE_TIME_LENGTH - 1;
    return digits >= 1 && digits <= FRACTION_DIGITS_MAX ? i : -1;
  }

  private static int millis(String text, int zone) {
    int millis = 0;
    for (int i = 1; i <= 3; i++) {
      int at = DATE_TIME_LENGTH + i;
      millis = millis * 10 + (at < zone ? text.charAt(at) - '0' : 0);
    }
    return millis;
  }

  private static long offset_s(String text, int at) {
    int length = text.length() - at;
    if (length == 1 && text.charAt(at) == 'Z') {
      return 0;
    }
    if (length != 6 || text.charAt(at + 3) != ':') {
      return NONE;
    }
    char sign = text.charAt(at);
    int hours = number(text, at + 1, at + 3);
    int minutes = number(text, at + 4, at + 6);
    if (sign != '+' && sign != '-' || !within(hours, 18) || !within(minutes, 59)) {
      return NONE;
    }
    long offset_s = hours * 3_600L + minutes * 60L;
    return sign == '-' ? -offset_s : offset_s;
  }

  private static boolean within(int value, int max) {
    return value >= 0 && value <= max;
  }

  /** The digits in a stretch as a number, or -1 where one is no digit. */
  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
