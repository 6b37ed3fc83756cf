package org.racegantry.ingest.reads;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Moments as files of reads write them, to milliseconds since 1970: ISO 8601 with an offset, ISO
 * 8601 in the race's own zone, or the number itself. Digits finer than a millisecond are dropped.
 *
 * <p>A local time that comes twice, in the night the clocks go back, is no moment: nobody can tell
 * which of the two was meant, and the order of two runners may depend on it. One that is skipped is
 * none either.
 */
final class Moments {
  /** Stands for what is no moment. */
  static final long NONE = Long.MIN_VALUE;

  private static final int ISO_SECONDS = 19;
  private static final long DAY_ms = 86_400_000;

  private final ZoneRules rules;
  private long knownDate = -1;
  private long midnight_ms;
  private boolean oneOffset;
  private long offset_ms;

  /** Times without an offset are in this zone. */
  Moments(ZoneId zone) {
    this.rules = zone.getRules();
  }

  /** The moment in these bytes, or {@link #NONE}. */
  long read(byte[] b, int from, int to) {
    if (to - from < ISO_SECONDS || b[from + 4] != '-') {
      return whole(b, from, to);
    }
    int hour = two(b, from + 11);
    int minute = two(b, from + 14);
    int second = two(b, from + 17);
    boolean form =
        b[from + 7] == '-'
            && (b[from + 10] == 'T' || b[from + 10] == ' ' || b[from + 10] == 't')
            && b[from + 13] == ':'
            && b[from + 16] == ':';
    // Negative parts make the sum negative: no digit stood there.
    if (!form || (hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
      return NONE;
    }
    if (!date(b, from)) {
      return NONE;
    }
    int at = from + ISO_SECONDS;
    long ofDay_ms = ((hour * 60 + minute) * 60 + second) * 1000L;
    if (at < to && (b[at] == '.' || b[at] == ',')) {
      int digits = digits(b, at + 1, to);
      if (digits == 0) {
        return NONE;
      }
      ofDay_ms += fraction_ms(b, at + 1, digits);
      at += 1 + digits;
    }
    return at == to ? local(ofDay_ms) : zoned(b, at, to, ofDay_ms);
  }

  /** Whole milliseconds; fewer than twelve digits would be before 1973 and are something else. */
  private static long whole(byte[] b, int from, int to) {
    int length = to - from;
    if (length < 12 || length > 14 || digits(b, from, to) != length) {
      return NONE;
    }
    long ms = 0;
    for (int i = from; i < to; i++) {
      ms = ms * 10 + (b[i] - '0');
    }
    return ms;
  }

  /** Takes the date; most reads have the date of the read before. */
  private boolean date(byte[] b, int from) {
    int year = two(b, from) * 100 + two(b, from + 2);
    int month = two(b, from + 5);
    int day = two(b, from + 8);
    long key = (year * 100L + month) * 100 + day;
    if (key == knownDate) {
      return true;
    }
    if (year < 1970 || month < 1 || month > 12 || day < 1 || !exists(year, month, day)) {
      return false;
    }
    LocalDate date = LocalDate.of(year, month, day);
    knownDate = key;
    LocalDateTime midnight = date.atStartOfDay();
    ZoneOffset offset = rules.getOffset(midnight);
    midnight_ms = date.toEpochDay() * DAY_ms;
    // On a day without a transition, counted generously, one offset is good for the whole day.
    oneOffset = rules.isFixedOffset() || noTransition(midnight, offset);
    offset_ms = offset.getTotalSeconds() * 1000L;
    return true;
  }

  private boolean noTransition(LocalDateTime midnight, ZoneOffset offset) {
    var next = rules.nextTransition(midnight.minusHours(4).toInstant(offset));
    return next == null || next.getInstant().isAfter(midnight.plusHours(28).toInstant(offset));
  }

  private static boolean exists(int year, int month, int day) {
    return day <= 28 || day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }

  private long local(long ofDay_ms) {
    if (oneOffset) {
      return midnight_ms + ofDay_ms - offset_ms;
    }
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(
            Math.floorDiv(midnight_ms + ofDay_ms, 1000L), 0, ZoneOffset.UTC);
    List<ZoneOffset> valid = rules.getValidOffsets(time);
    return valid.size() == 1
        ? midnight_ms + ofDay_ms - valid.getFirst().getTotalSeconds() * 1000L
        : NONE;
  }

  private long zoned(byte[] b, int at, int to, long ofDay_ms) {
    int length = to - at;
    if (length == 1 && (b[at] == 'Z' || b[at] == 'z')) {
      return midnight_ms + ofDay_ms;
    }
    boolean colon = length == 6 && b[at + 3] == ':';
    if (b[at] != '+' && b[at] != '-' || length != 3 && length != 5 && !colon) {
      return NONE;
    }
    int hours = two(b, at + 1);
    int minutes = length == 3 ? 0 : two(b, colon ? at + 4 : at + 3);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
      return NONE;
    }
    long offset = (hours * 60 + minutes) * 60_000L;
    return midnight_ms + ofDay_ms - (b[at] == '+' ? offset : -offset);
  }

  private static long fraction_ms(byte[] b, int from, int digits) {
    int ms = 0;
    for (int i = 0; i < 3; i++) {
      ms = ms * 10 + (i < digits ? b[from + i] - '0' : 0);
    }
    return ms;
  }

  private static int digits(byte[] b, int from, int to) {
    int i = from;
    while (i < to && b[i] >= '0' && b[i] <= '9') {
      i++;
    }
    return i - from;
  }

  /** Two digits as a number, or something far below 0. */
  private static int two(byte[] b, int at) {
    int tens = b[at] - '0';
    int ones = b[at + 1] - '0';
    return (tens | ones | 9 - tens | 9 - ones) < 0 ? -10_000 : tens * 10 + ones;
  }
}
