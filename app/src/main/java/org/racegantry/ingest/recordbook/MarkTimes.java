package org.racegantry.ingest.recordbook;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.racegantry.ingest.table.Durations;

/**
 * Marks as books write them: {@code 2:01:09}, and {@code 26:24} for minutes and seconds. Two
 * numbers are never hours and minutes, and {@code 2:01.09} is nothing: a marathon of the press, or
 * two minutes. Whether the mark fits its distance is judged later.
 */
final class MarkTimes {
  private static final Pattern MINUTES =
      Pattern.compile("\\d:[0-5]\\d|\\d\\d:[0-5]\\d([.,]\\d{1,3})?");

  private MarkTimes() {}

  /** The milliseconds, or empty where the text is no time. */
  static OptionalLong ms(String text) {
    if (!MINUTES.matcher(text).matches()) {
      return Durations.ms(text);
    }
    int lone = text.indexOf(':');
    return Durations.ms(lone == 1 ? "0:0" + text : "0:" + text);
  }
}
