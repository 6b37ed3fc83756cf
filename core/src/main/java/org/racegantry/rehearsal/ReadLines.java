package org.racegantry.rehearsal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.racegantry.race.Read;

/** The reads of a rehearsed race as {@code reads.csv}, in order of arrival. */
public final class ReadLines {
  private static final long HOUR_MS = 3_600_000;

  private final ZoneId zone;
  private long hour = Long.MIN_VALUE;
  private String prefix = "";
  private String suffix = "";

  private ReadLines(ZoneId zone) {
    this.zone = zone;
  }

  /** The lines, the header first, without line ends; times are in the race's zone. */
  public static Stream<String> of(Rehearsed race) {
    ReadLines lines = new ReadLines(race.setup().zone());
    return Stream.concat(
        Stream.of("reader,chip,time,antenna,rssi,seq"),
        IntStream.range(0, race.reads().size()).mapToObj(i -> lines.line(race.reads().read(i))));
  }

  private String line(Read read) {
    StringBuilder line = new StringBuilder(64);
    CsvLine.append(line, read.reader());
    line.append(',');
    CsvLine.append(line, read.chip());
    line.append(',');
    appendTime(line, read.time_ms());
    return line.append(',')
        .append(read.antenna())
        .append(',')
        .append(read.rssi_dbm())
        .append(',')
        .toString();
  }

  /**
   * ISO 8601 with milliseconds and offset; the day, hour and offset are worked out once an hour.
   */
  private void appendTime(StringBuilder line, long time_ms) {
    if (Math.floorDiv(time_ms, HOUR_MS) != hour) {
      hour = Math.floorDiv(time_ms, HOUR_MS);
      ZonedDateTime start = Instant.ofEpochMilli(hour * HOUR_MS).atZone(zone);
      ZoneOffset offset = start.getOffset();
      // In zones that are half an hour off, an hour of the clock is not an hour of the epoch.
      ZonedDateTime plain = Instant.ofEpochMilli(hour * HOUR_MS).atZone(ZoneOffset.UTC);
      boolean wholeHours = offset.getTotalSeconds() % 3600 == 0;
      ZonedDateTime shown = wholeHours ? start : plain;
      prefix = shown.toLocalDate() + "T" + (shown.getHour() < 10 ? "0" : "") + shown.getHour();
      suffix = wholeHours ? offset.getId() : "Z";
    }
    long inHour_ms = Math.floorMod(time_ms, HOUR_MS);
    line.append(prefix).append(':');
    appendPadded(line, inHour_ms / 60_000, 2);
    line.append(':');
    appendPadded(line, inHour_ms / 1000 % 60, 2);
    line.append('.');
    appendPadded(line, inHour_ms % 1000, 3);
    line.append(suffix);
  }

  private static void appendPadded(StringBuilder line, long number, int digits) {
    for (long bound = digits == 3 ? 100 : 10; bound > 1 && number < bound; bound /= 10) {
      line.append('0');
    }
    line.append(number);
  }
}
