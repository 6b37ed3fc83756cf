package org.racegantry.rehearsal.device;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a reader's clock writes a moment in its own zone; what is finer than the pattern is cut. */
record LocalStamp(ZoneId zone, DateTimeFormatter pattern) {
  LocalStamp(ZoneId zone, String pattern) {
    this(zone, DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  String of(long time_ms) {
    return pattern.format(LocalDateTime.ofInstant(Instant.ofEpochMilli(time_ms), zone));
  }
}
