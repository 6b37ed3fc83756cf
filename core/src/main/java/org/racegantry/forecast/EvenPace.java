package org.racegantry.forecast;

/**
 * The mean pace so far, held to the end: what most tracking applications show. The yardstick, and
 * what is left where nothing is known of a course.
 *
 * @param checkpoints of the course
 */
public record EvenPace(Checkpoints checkpoints) implements CourseModel {
  @Override
  public void legs(Way way, int seen, long[] legs_ms) {
    if (seen < 0) {
      throw new IllegalArgumentException("there is no pace before the first checkpoint");
    }
    long gone_mm = checkpoints.distance_mm(seen);
    for (int c = seen + 1; c < checkpoints.count(); c++) {
      legs_ms[c] = Math.round((double) way.split_ms(seen) * checkpoints.leg_mm(c) / gone_mm);
    }
  }
}
