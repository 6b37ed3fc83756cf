package org.racegantry.protocol.ultra;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reader's answer when it is asked for its time, such as {@code 9:5:7 23-4-2023 (1)}: local,
 * whole seconds, no number filled up with zeros.
 */
final class ClockLine {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{1,2}) +(\\d{1,2})-(\\d{1,2})-(\\d{4})(?:\\D.*)?");

  private ClockLine() {}

  /** The local time in milliseconds since 1970-01-01 00:00 local; none for any other line. */
  static OptionalLong local_ms(String line) {
    Matcher found = FORM.matcher(line);
    if (!found.matches()) {
      return OptionalLong.empty();
    }
    try {
      LocalDateTime told =
          LocalDateTime.of(
              number(found, 6),
              number(found, 5),
              number(found, 4),
              number(found, 1),
              number(found, 2),
              number(found, 3));
      return OptionalLong.of(told.toInstant(ZoneOffset.UTC).toEpochMilli());
    } catch (DateTimeException impossible) {
      return OptionalLong.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
