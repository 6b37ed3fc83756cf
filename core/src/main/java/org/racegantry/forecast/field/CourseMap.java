package org.racegantry.forecast.field;

import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.race.TimingPoint;

/**
 * The points of a race laid on the checkpoints of a model. A course that is a little longer or
 * shorter than the model's is stretched onto it.
 */
final class CourseMap {
  /** A mat lies where a checkpoint is when it is no farther from it than this. */
  static final long MAT_MM = 60_000;

  /** How much longer or shorter a course may be than the model's, as a part of it. */
  private static final double STRETCH = 0.01;

  private final long[] points_mm;
  private final long[] checkpoints_mm;
  private final int[] pointOf;
  private final int[] checkpointAt;

  private CourseMap(long[] points_mm, long[] checkpoints_mm) {
    this.points_mm = points_mm;
    this.checkpoints_mm = checkpoints_mm;
    this.pointOf = new int[checkpoints_mm.length];
    this.checkpointAt = new int[points_mm.length];
    for (int c = 0; c < checkpoints_mm.length; c++) {
      pointOf[c] = nearest(checkpoints_mm[c]);
    }
    for (int p = 0; p < points_mm.length; p++) {
      checkpointAt[p] = last(p);
    }
  }

  /** The map, unless the course is another distance. */
  static Optional<CourseMap> of(List<TimingPoint> points, Checkpoints checkpoints) {
    long whole_mm = points.getLast().distance_mm();
    long model_mm = checkpoints.distance_mm(checkpoints.finish());
    if (Math.abs(whole_mm - model_mm) > STRETCH * model_mm) {
      return Optional.empty();
    }
    long[] points_mm = points.stream().mapToLong(TimingPoint::distance_mm).toArray();
    long[] checkpoints_mm = new long[checkpoints.count()];
    for (int c = 0; c < checkpoints_mm.length; c++) {
      checkpoints_mm[c] = Math.round((double) checkpoints.distance_mm(c) * whole_mm / model_mm);
    }
    return Optional.of(new CourseMap(points_mm, checkpoints_mm));
  }

  /** The start is no checkpoint, however near. */
  private int nearest(long distance_mm) {
    int best = -1;
    long off_mm = MAT_MM + 1;
    for (int p = 1; p < points_mm.length; p++) {
      long far_mm = Math.abs(points_mm[p] - distance_mm);
      if (far_mm < off_mm) {
        off_mm = far_mm;
        best = p;
      }
    }
    return best;
  }

  private int last(int point) {
    int last = -1;
    for (int c = 0; c < checkpoints_mm.length; c++) {
      if (pointOf[c] == point || checkpoints_mm[c] <= points_mm[point]) {
        last = c;
      }
    }
    return last;
  }

  int checkpoints() {
    return checkpoints_mm.length;
  }

  /** Distance of a checkpoint on this course; 0 for the start, -1. */
  long checkpoint_mm(int checkpoint) {
    return checkpoint < 0 ? 0 : checkpoints_mm[checkpoint];
  }

  long point_mm(int point) {
    return points_mm[point];
  }

  /** The point that lies on a checkpoint, or -1. */
  int pointOf(int checkpoint) {
    return pointOf[checkpoint];
  }

  /** The last checkpoint at or before a point, or -1. */
  int checkpointAt(int point) {
    return checkpointAt[point];
  }

  /** How much of the leg behind its checkpoint a point is beyond it: from 0 to below 1. */
  double part(int point) {
    int c = checkpointAt[point];
    if (c == checkpoints_mm.length - 1 || c >= 0 && pointOf[c] == point) {
      return 0;
    }
    return (double) (points_mm[point] - checkpoint_mm(c))
        / (checkpoints_mm[c + 1] - checkpoint_mm(c));
  }
}
