package org.racegantry.records;

import java.util.Locale;

/** How a runner on the course stands to a record. */
public enum Pace {
  /** At this pace the record falls, or is equalled. */
  ON,
  /** At this pace it does not. */
  OFF,
  /** It would take a pace far above anything the runner has shown today. */
  LOST;

  /** The word for it in files and in programs: {@code on}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
