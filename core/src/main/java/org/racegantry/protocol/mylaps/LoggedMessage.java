package org.racegantry.protocol.mylaps;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a line of a log a message begins, and when it came.
 *
 * @param from the index of its first character
 * @param at_ms the moment before it in milliseconds since 1970, or 0, which is near no race
 */
record LoggedMessage(int from, long at_ms) {
  private static final Pattern MESSAGE = Pattern.compile("@\\s*(Passing|Store|Marker)\\s*@");

  /** A moment, and what a program wrote between it and the message, such as {@code client: }. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^\\W*((?:\\d{4}-\\d\\d-\\d\\d[T ])?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?"
              + "(?:Z|[+-]\\d\\d:?\\d\\d)?)[^\\w@]+(?:[^@]*?: )?");

  /** Whether there is a message that can say anything in a line. */
  static boolean isOne(String line) {
    return line.indexOf('@') >= 0 && MESSAGE.matcher(line).find();
  }

  /** Looks at a line with a message. */
  static LoggedMessage of(String line) {
    Matcher before = BEFORE.matcher(line);
    return before.find()
        ? new LoggedMessage(before.end(), moment_ms(before.group(1)))
        : new LoggedMessage(0, 0);
  }

  /** The moment a text is, or 0 where it does not say of which day or in which zone. */
  static long moment_ms(String text) {
    try {
      return Instant.parse(text.replace(' ', 'T').replace(',', '.')).toEpochMilli();
    } catch (DateTimeException noMoment) {
      return 0;
    }
  }
}
