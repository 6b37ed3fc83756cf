package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.racegantry.race.Read;

/** The lines an IPICO reader sends, each with its checksum and end. */
final class IpicoLines {
  private static final int TAG_LENGTH = 12;

  private final ZoneId zone;

  IpicoLines(ZoneId zone) {
    this.zone = zone;
  }

  /** A read, with {@code status} before the checksum and {@code mark} after it. */
  byte[] read(Read read, String status, String mark) {
    LocalDateTime time = local(read.time_ms());
    String tag = "0".repeat(Math.max(0, TAG_LENGTH - read.chip().length())) + read.chip();
    String body =
        "00"
            + tag.toLowerCase(Locale.ROOT)
            + "0001"
            + two(time.getYear() % 100)
            + two(time.getMonthValue())
            + two(time.getDayOfMonth())
            + two(time.getHour())
            + two(time.getMinute())
            + two(time.getSecond())
            + hex(centiseconds(time))
            + status;
    return line("aa", body, mark);
  }

  /** An instruction's data, which are digits already. */
  byte[] control(int instruction, String data) {
    return line("ab", "00" + hex(data.length() / 2) + hex(instruction) + data, "");
  }

  /** A time as instructions carry it: decimals as digits, with the day of the week. */
  String clock(long time_ms) {
    LocalDateTime time = local(time_ms);
    return two(time.getYear() % 100)
        + two(time.getMonthValue())
        + two(time.getDayOfMonth())
        + two(time.getDayOfWeek().getValue() % 7)
        + two(time.getHour())
        + two(time.getMinute())
        + two(time.getSecond())
        + hex(centiseconds(time))
        + "27";
  }

  static String hex(int value) {
    return String.format(Locale.ROOT, "%02x", value);
  }

  private static String two(int value) {
    return String.format(Locale.ROOT, "%02d", value);
  }

  private static int centiseconds(LocalDateTime time) {
    return time.getNano() / 10_000_000;
  }

  private LocalDateTime local(long time_ms) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(time_ms), zone);
  }

  private static byte[] line(String head, String body, String mark) {
    int sum = body.chars().sum() & 0xff;
    return (head + body + hex(sum) + mark + "\r\n").getBytes(StandardCharsets.US_ASCII);
  }
}
