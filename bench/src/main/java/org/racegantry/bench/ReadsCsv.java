package org.racegantry.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Writes the reads of a race as the file a timing crew would bring. */
final class ReadsCsv {
  private static final long DAY_MS = 86_400_000;

  private ReadsCsv() {}

  /** Writes {@code reader,chip,time}, the time in UTC with milliseconds. */
  static void write(Path file, BenchRace race) throws IOException {
    ReadStream reads = race.reads();
    LocalDate day = race.course().setup().date();
    long midnight_ms = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    byte[][] readers = bytes(race.course().readers().toArray(String[]::new));
    byte[][] chips = bytes(reads.codes());
    byte[] date = (day + "T").getBytes(StandardCharsets.US_ASCII);
    byte[] time = "00:00:00.000Z\n".getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write("reader,chip,time\n".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < reads.size(); i++) {
        long of_day = reads.time_ms(i) - midnight_ms;
        if (of_day < 0 || of_day >= DAY_MS) {
          throw new IllegalStateException("the race of the bench runs within one day");
        }
        clock(time, (int) of_day);
        out.write(readers[reads.reader(i)]);
        out.write(chips[reads.chip(i)]);
        out.write(date);
        out.write(time);
      }
    }
  }

  private static byte[][] bytes(String[] words) {
    byte[][] bytes = new byte[words.length][];
    for (int w = 0; w < words.length; w++) {
      bytes[w] = (words[w] + ",").getBytes(StandardCharsets.US_ASCII);
    }
    return bytes;
  }

  private static void clock(byte[] into, int ms) {
    digits(into, 0, 2, ms / 3_600_000);
    digits(into, 3, 2, ms / 60_000 % 60);
    digits(into, 6, 2, ms / 1_000 % 60);
    digits(into, 9, 3, ms % 1_000);
  }

  private static void digits(byte[] into, int at, int count, int value) {
    int rest = value;
    for (int i = at + count - 1; i >= at; i--) {
      into[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
