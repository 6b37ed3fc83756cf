package org.racegantry.race;

import java.util.Objects;

/**
 * A place on the course where time is taken: {@code START}, {@code 5K}, {@code HALF}, {@code
 * FINISH}.
 *
 * @param id short name, unique in the race; the first point is the start, the last the finish
 * @param distance_mm distance from the start along the course, in millimetres
 * @param take which read of a passing counts here
 */
public record TimingPoint(String id, long distance_mm, Take take) {
  /** Which read of the group made while crossing a point is the time of the passing. */
  public enum Take {
    /** The first: the chip reaches the line. */
    FIRST,
    /** The last: the runner leaves the start. */
    LAST
  }

  public TimingPoint {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(take, "take");
  }
}
