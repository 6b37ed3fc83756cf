package org.racegantry.protocol.ipico;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A reader's date and time in numbers, checked to be one that exists. */
final class LocalTimestamp {
  /** Stands for a time there is not. */
  static final long NONE = Long.MIN_VALUE;

  private static final int CENTURY = 2_000;
  private static final int CENTISECONDS = 100;

  private LocalTimestamp() {}

  /**
   * The local time of these parts in milliseconds since 1970-01-01 00:00 local.
   *
   * @param parts year without its century, month, day, hour, minute, second, centisecond
   */
  static long local_ms(int... parts) {
    for (int part : parts) {
      if (part < 0) {
        return NONE;
      }
    }
    if (parts[6] >= CENTISECONDS) {
      return NONE;
    }
    try {
      LocalDateTime time =
          LocalDate.of(CENTURY + parts[0], parts[1], parts[2]).atTime(parts[3], parts[4], parts[5]);
      return time.toInstant(ZoneOffset.UTC).toEpochMilli() + parts[6] * 10L;
    } catch (DateTimeException impossible) {
      return NONE;
    }
  }
}
