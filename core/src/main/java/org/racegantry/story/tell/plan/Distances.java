package org.racegantry.story.tell.plan;

import org.racegantry.records.Event;
import org.racegantry.story.tell.word.Course;

/** Distances that have a name. */
final class Distances {
  private Distances() {}

  /** {@code marathon}, {@code half} or {@code other}. */
  static String code(Course course) {
    if (course.length_mm() == Event.MARATHON.distance_mm()) {
      return "marathon";
    }
    long off_mm = Math.abs(course.length_mm() - Event.HALF_MARATHON.distance_mm());
    return off_mm <= 1_000 ? "half" : "other";
  }
}
