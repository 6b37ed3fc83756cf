package org.racegantry.protocol.logs;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;

/**
 * Date and time of day in the notations of files that hold a tag and a time in each line: {@code
 * 2016-09-11 09:15:34.305}, also with slashes; {@code Sat Sep 30 09:29:10.131823 2023-09-30}, with
 * or without the name of a zone between, and without the date at the end too; {@code 10
 * 18:37:51.123 2017-05-10}, which begins with the day of the month.
 */
final class TagTimes {
  private static final long DAY_ms = 86_400_000;
  private static final String CLOCK = "(\\d{1,2}):(\\d{2}):(\\d{2}(?:[.,:]\\d{1,9})?)";
  private static final String DATE = "(\\d{4})[-/ ](\\d{1,2})[-/ ](\\d{1,2})";
  private static final Pattern ISO = Pattern.compile(DATE + "[T ]+" + CLOCK);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) +(\\d{1,2}) +"
              + CLOCK
              + "(?: +[A-Za-z ]*?)?(?: *"
              + DATE
              + ")?");
  private static final Pattern DAY = Pattern.compile("\\d{1,2} +" + CLOCK + " +" + DATE);
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private TagTimes() {}

  /** Whether the text is in one of the first two notations. */
  static boolean isDated(String text) {
    return ISO.matcher(text).matches() || WORDS.matcher(text).matches();
  }

  /** Whether the text is in the last notation. */
  static boolean beginsWithDay(String text) {
    return DAY.matcher(text).matches();
  }

  /**
   * Milliseconds since 1970-01-01 00:00 local.
   *
   * @param column where the text begins in its line, counted from 1
   * @param year the year of a time that says none
   */
  static long local_ms(String text, int column, int year) throws BadMessage {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return at(iso, 4, ClockText.day(iso.group(1), iso.group(2), iso.group(3), column), column);
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      return at(words, 3, dayOfWords(words, column, year), column);
    }
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return at(day, 1, ClockText.day(day.group(4), day.group(5), day.group(6), column), column);
    }
    String mend = "write date and time like 2023-09-30 09:29:10.131";
    throw new BadMessage(column, text, mend);
  }

  private static long dayOfWords(Matcher words, int column, int year) throws BadMessage {
    if (words.group(6) != null) {
      return ClockText.day(words.group(6), words.group(7), words.group(8), column);
    }
    int month = MONTHS.indexOf(words.group(1)) + 1;
    return ClockText.day(Integer.toString(year), Integer.toString(month), words.group(2), column);
  }

  private static long at(Matcher found, int group, long day, int column) throws BadMessage {
    String hour = found.group(group);
    String second = found.group(group + 2).replace(':', '.');
    String time =
        String.format(
            Locale.ROOT,
            "%s:%s:%s",
            hour.length() == 1 ? "0" + hour : hour,
            found.group(group + 1),
            second);
    return day * DAY_ms + ClockText.ofDay_ms(time, column);
  }
}
