package org.racegantry.forecast.field;

import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.race.TimingPoint;

/** The way of one race of a race file: its points from the start to its own end. */
final class RaceCourse {
  private final long[] points_mm;
  private final int end;
  private final Optional<CourseMap> map;

  /**
   * @param points of the whole course
   * @param end position of the point this race ends at
   */
  RaceCourse(List<TimingPoint> points, int end, Checkpoints checkpoints) {
    this.points_mm = points.stream().mapToLong(TimingPoint::distance_mm).toArray();
    this.end = end;
    this.map = CourseMap.of(points.subList(0, end + 1), checkpoints);
  }

  int end() {
    return end;
  }

  long point_mm(int point) {
    return points_mm[point];
  }

  long whole_mm() {
    return points_mm[end];
  }

  long[] points_mm() {
    return points_mm;
  }

  /** How it lies on the model's; empty where it is another distance. */
  Optional<CourseMap> map() {
    return map;
  }
}
