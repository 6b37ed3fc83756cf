package org.racegantry.story.tell.word;

import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.story.Where;

/**
 * How long the course is.
 *
 * @param length_mm from the start to the finish
 */
public record Course(long length_mm) {
  /** Half way is told so where a point is no further from it. */
  private static final long NEAR_HALF_MM = 2_000;

  /** A point is at a whole mile or kilometre where it is no further from it. */
  private static final long NEAR_MM = 30_000;

  /** The course of a race. */
  public static Course of(RaceSetup setup) {
    return new Course(setup.finish().distance_mm());
  }

  /** Which name a point has: {@code start}, {@code half}, {@code finish}, or none. */
  public String name(TimingPoint point) {
    if (point.distance_mm() <= 0) {
      return "start";
    }
    if (point.distance_mm() >= length_mm) {
      return "finish";
    }
    return Math.abs(2 * point.distance_mm() - length_mm) <= NEAR_HALF_MM ? "half" : "";
  }

  /** Whether a point is at a whole mile. */
  public static boolean atMile(TimingPoint point) {
    long mile = Where.at(point.distance_mm()).mile();
    return Math.abs(point.distance_mm() - mile * Where.MILE_MM) <= NEAR_MM;
  }
}
