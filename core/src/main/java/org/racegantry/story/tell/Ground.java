package org.racegantry.story.tell;

import java.util.List;
import java.util.Objects;

/**
 * One fact a sentence rests on.
 *
 * @param name what it is, a stable short word: {@code official_time}, {@code margin}, {@code place}
 * @param who positions in {@code Results.entrants()}; empty where it is about nobody
 * @param point id of the timing point, or empty
 * @param value the number in its unit; 0 for a text
 * @param unit what the number is
 * @param text the value as people read it, in no language: {@code 2:01:25}, {@code 1}, {@code KEN}
 */
public record Ground(
    String name, List<Integer> who, String point, long value, Unit unit, String text) {
  /** What a number is. */
  public enum Unit {
    /** Seconds since the gun, or of a stretch. */
    TIME_S,
    /** Seconds between two. */
    GAP_S,
    /** A place or a rank. */
    PLACE,
    /** How many. */
    COUNT,
    /** Millimetres of the course. */
    DISTANCE_MM,
    /** Years of age. */
    AGE,
    /** A year of the calendar. */
    YEAR,
    /** Seconds a kilometre. */
    PACE_S_PER_KM,
    /** Seconds a mile. */
    PACE_S_PER_MILE,
    /** No number: a name, a nation, a word. */
    TEXT
  }

  public Ground {
    Objects.requireNonNull(name, "name");
    who = List.copyOf(who);
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(text, "text");
  }
}
