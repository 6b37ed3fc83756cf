package org.racegantry.story.tell;

import java.util.Objects;

/**
 * How a reader is used to being told.
 *
 * @param language {@code en-GB}, {@code en-US}, {@code de}, {@code fr} or {@code es}
 * @param units how places on the course are named
 */
public record Habit(String language, Units units) {
  /** How places on the course are named. */
  public enum Units {
    /** Kilometres. */
    KM,
    /** Miles, to the nearest whole one where a place lies between. */
    MILES
  }

  public Habit {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(units, "units");
  }
}
