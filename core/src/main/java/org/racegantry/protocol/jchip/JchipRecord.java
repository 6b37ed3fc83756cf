package org.racegantry.protocol.jchip;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.MessageText;

/**
 * One record of a reader: {@code <letter><tag> HH:MM:SS.ffff 1d NNNNN C7[ date=YYYYMMDD]}, with any
 * number of blanks between the fields. The letter names the kind of device and is passed over; so
 * is the check, which nobody verifies.
 *
 * @param chip the tag as sent, with its leading zeros
 * @param ofDay_ms milliseconds since local midnight; what is finer is dropped
 * @param days the day counter, the second character of its field, or {@link #NO_DAYS}
 * @param index the number of the record, which is sent in hexadecimal
 * @param date in days since 1970-01-01, or {@link #NO_DATE}
 */
record JchipRecord(String chip, long ofDay_ms, int days, long index, long date) {
  static final int NO_DAYS = -1;
  static final long NO_DATE = Long.MIN_VALUE;
  private static final int INDEX_DIGITS_MAX = 8;
  private static final int DATE_DIGITS = 8;
  private static final String LAYOUT =
      "send a record such as DJ413A35 10:11:16.4433 10  0001F      C7";

  /** Reads a record whose device letter stands at {@code from}. */
  static JchipRecord parse(String line, int from) throws BadMessage {
    Words words = new Words(line, from);
    int start = words.begin(LAYOUT);
    String chip = MessageText.chip(line.substring(Math.min(start + 1, words.end), words.end), 2);
    words.next(LAYOUT);
    int timeEnd = words.end;
    long ofDay_ms = ClockText.ofDay_ms(words.word(), words.start + 1);
    words.next(LAYOUT);
    int days = days(words, timeEnd);
    words.next(LAYOUT);
    long index = index(words.word(), words.start + 1);
    return new JchipRecord(chip, ofDay_ms, days, index, date(line, words.end));
  }

  /** The second of the two characters after the time and one blank, where it is a digit. */
  private static int days(Words words, int timeEnd) throws BadMessage {
    String word = words.word();
    if (word.length() > 2) {
      throw new BadMessage(words.start + 1, word, "send two characters with the day counter");
    }
    boolean secondIsBlank = word.length() == 1 && words.start == timeEnd + 1;
    return secondIsBlank ? NO_DAYS : ClockText.digits(word, word.length() - 1, word.length());
  }

  private static long index(String word, int column) throws BadMessage {
    boolean hex = word.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
    if (!hex || word.length() > INDEX_DIGITS_MAX) {
      throw new BadMessage(column, word, "send the record's number as hexadecimal digits");
    }
    return Long.parseLong(word, 16);
  }

  /** A date after {@code from}, where there is one; a clock without a date may send zeros. */
  static long date(String line, int from) throws BadMessage {
    int at = line.indexOf("date=", from);
    if (at < 0) {
      return NO_DATE;
    }
    int start = at + "date=".length();
    String date = line.substring(start).strip();
    if (date.length() == DATE_DIGITS && date.chars().allMatch(c -> c == '0')) {
      return NO_DATE;
    }
    if (date.length() != DATE_DIGITS) {
      throw new BadMessage(start + 1, date, "send the date as YYYYMMDD");
    }
    String year = date.substring(0, 4);
    return ClockText.day(year, date.substring(4, 6), date.substring(6), start + 1);
  }

  /** Goes from word to word, over any number of blanks. */
  private static final class Words {
    private final String line;
    private int start;
    private int end;

    Words(String line, int from) {
      this.line = line;
      this.end = from;
    }

    /** The first word begins at once. */
    int begin(String mend) throws BadMessage {
      int from = end;
      next(mend);
      if (start != from) {
        throw new BadMessage(from + 1, line, mend);
      }
      return start;
    }

    void next(String mend) throws BadMessage {
      start = end;
      while (start < line.length() && isBlank(line.charAt(start))) {
        start++;
      }
      end = start;
      while (end < line.length() && !isBlank(line.charAt(end))) {
        end++;
      }
      if (start == end) {
        throw new BadMessage(start + 1, line, mend);
      }
    }

    String word() {
      return line.substring(start, end);
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t';
    }
  }
}
