package org.racegantry.cli;

import java.util.OptionalLong;
import org.racegantry.ingest.table.Durations;

/** A time in a table of published results. */
final class PublishedTime {
  /** What to do about one that is none. */
  static final String MEND = "write whole seconds, or hours, minutes and seconds such as 3:59:01";

  private PublishedTime() {}

  /** Whether a cell says that there is no time: nothing, or what tables put in its place. */
  static boolean isBlank(String text) {
    return text.isEmpty() || text.equals("-") || text.equalsIgnoreCase("nan");
  }

  /** Seconds, or hours, minutes and seconds; empty where it is neither. */
  static OptionalLong ms(String text) {
    return text.matches("-?[0-9]{1,7}(\\.[0-9]{1,12})?")
        ? OptionalLong.of(Math.round(Double.parseDouble(text) * 1_000))
        : Durations.ms(text);
  }
}
