package org.racegantry.protocol.ultra;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the files the reader's software leaves: {@code 3,11274,0,"11:22:47.392",1,3}, which are
 * a number, chip, bib, time, reader and port. Before the time there may be its date.
 *
 * @param day days since 1970-01-01, or {@link #NO_DAY}
 * @param ofDay_ms milliseconds since local midnight
 */
record FileLine(String chip, long day, long ofDay_ms, int port) {
  static final long NO_DAY = Long.MIN_VALUE;

  private static final int FIELDS = 6;
  private static final Pattern TIME =
      Pattern.compile(
          "\"?(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})[ T]+)?"
              + "(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,3}))?\"?");
  private static final String TIME_MEND =
      "write the time as 11:22:47.392, with a date before it or without";

  /** Whether a line looks like one of these, whatever stands in it. */
  static boolean fits(String line) {
    return line.matches("\\d+,[0-9A-Za-z]+,[^,]*,\"[^\",]*\\d:\\d\\d[^\",]*\",\\d*,\\d*");
  }

  static FileLine parse(byte[] bytes, int offset, int length) throws BadField {
    Fields line = new Fields(bytes, offset, length);
    if (line.count() != FIELDS) {
      throw new BadField(
          1, line.text(0), "write " + FIELDS + " fields, or a line as the wire has it");
    }
    Matcher time = TIME.matcher(line.text(3));
    if (!time.matches()) {
      throw line.bad(3, TIME_MEND);
    }
    String chip = line.chip(1);
    int port = line.isEmpty(5) ? 0 : (int) line.number(5, 0, 64, "write the antenna's port");
    try {
      long day = NO_DAY;
      if (time.group(1) != null) {
        day = LocalDate.of(number(time, 1), number(time, 2), number(time, 3)).toEpochDay();
      }
      int second = LocalTime.of(number(time, 4), number(time, 5), number(time, 6)).toSecondOfDay();
      String part = time.group(7) == null ? "" : time.group(7);
      int ms = Integer.parseInt((part + "000").substring(0, 3));
      return new FileLine(chip, day, second * 1_000L + ms, port);
    } catch (DateTimeException impossible) {
      throw line.bad(3, TIME_MEND);
    }
  }

  private static int number(Matcher time, int group) {
    return Integer.parseInt(time.group(group));
  }
}
