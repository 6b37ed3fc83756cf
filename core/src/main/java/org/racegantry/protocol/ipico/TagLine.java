package org.racegantry.protocol.ipico;

import java.nio.charset.StandardCharsets;

/**
 * A read, such as {@code aa0005800012860800012603062027472353}: {@code aa}, the reader's number,
 * the tag in 12 digits, two counters, the date, the time, centiseconds in hexadecimal, and the
 * checksum of all after {@code aa}. With page and status of the tag there are six digits more
 * before the checksum; a file may end a line with {@code FS} or {@code LS} for first and last seen.
 *
 * @param tag twelve digits, as sent
 * @param local_ms the reader's local time, in milliseconds since 1970-01-01 00:00 local
 */
record TagLine(String tag, long local_ms) {
  static final int LENGTH = 36;

  private static final int STATUS_LENGTH = 6;
  private static final int MARK_LENGTH = 2;
  private static final int TAG_AT = 4;
  private static final int TAG_LENGTH = 12;
  private static final int DATE_AT = 20;
  private static final int CENTISECONDS_AT = 32;

  static TagLine parse(byte[] bytes, int offset, int length) throws BadLine {
    int core = length;
    if (length == LENGTH + MARK_LENGTH || length == LENGTH + STATUS_LENGTH + MARK_LENGTH) {
      core = length - MARK_LENGTH;
      if ((bytes[offset + core] | 0x20) != 'f' && (bytes[offset + core] | 0x20) != 'l'
          || (bytes[offset + core + 1] | 0x20) != 's') {
        throw BadLine.at(
            bytes, offset, offset + core, MARK_LENGTH, "end such a line with FS or LS");
      }
    }
    if (core != LENGTH && core != LENGTH + STATUS_LENGTH) {
      throw BadLine.at(
          bytes, offset, offset, length, "send 36 characters for a read, or 42 with its status");
    }
    if ((bytes[offset] | 0x20) != 'a' || (bytes[offset + 1] | 0x20) != 'a') {
      throw BadLine.at(bytes, offset, offset, 2, "begin a read with aa");
    }
    if (!HexDigits.all(bytes, offset + 2, core - 2)) {
      throw BadLine.at(bytes, offset, offset, length, "send hexadecimal digits after aa");
    }
    int checked = offset + core - 2;
    if (!HexDigits.checks(bytes, offset + 2, checked)) {
      String sum = HexDigits.of(HexDigits.checksum(bytes, offset + 2, checked));
      throw BadLine.at(bytes, offset, checked, 2, "the checksum of this line is " + sum);
    }
    return new TagLine(tag(bytes, offset + TAG_AT), time(bytes, offset));
  }

  private static String tag(byte[] bytes, int at) {
    return new String(bytes, at, TAG_LENGTH, StandardCharsets.US_ASCII);
  }

  private static long time(byte[] bytes, int offset) throws BadLine {
    int at = offset + DATE_AT;
    long local_ms =
        LocalTimestamp.local_ms(
            HexDigits.decimals(bytes, at),
            HexDigits.decimals(bytes, at + 2),
            HexDigits.decimals(bytes, at + 4),
            HexDigits.decimals(bytes, at + 6),
            HexDigits.decimals(bytes, at + 8),
            HexDigits.decimals(bytes, at + 10),
            HexDigits.pair(bytes, offset + CENTISECONDS_AT));
    if (local_ms == LocalTimestamp.NONE) {
      throw BadLine.at(
          bytes,
          offset,
          at,
          14,
          "send a date and time that exist, with centiseconds from 00 to 63");
    }
    return local_ms;
  }
}
