package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.forecast.Way;
import org.racegantry.scoring.Sightings;

/**
 * One runner's times at the points of a race as splits at a model's checkpoints. A checkpoint
 * between two points that lie close together is put between them; one whose mat failed stays
 * unknown, because the model knows better how the way there is run.
 */
final class SplitsLaid {
  /** Two points this part of two legs apart, or less, say when a checkpoint between was passed. */
  private static final double CLOSE = 0.8;

  private SplitsLaid() {}

  /**
   * The splits up to the checkpoint at or before the last point.
   *
   * @param at_ms when the runner was at each point
   * @param start_ms the own start
   */
  static long[] of(CourseMap map, long[] at_ms, long start_ms, int last) {
    long[] splits_ms = new long[map.checkpoints()];
    Arrays.fill(splits_ms, Way.UNKNOWN);
    int seen = map.checkpointAt(last);
    for (int c = 0; c <= seen; c++) {
      int point = map.pointOf(c);
      splits_ms[c] =
          point >= 0 && at_ms[point] != Sightings.NONE
              ? at_ms[point] - start_ms - beyond_ms(map, at_ms, start_ms, c)
              : between(map, at_ms, start_ms, c, c == seen);
    }
    return splits_ms;
  }

  /**
   * How long the runner took, at the mean pace so far, from a checkpoint to the mat that stands for
   * it; below 0 where the mat lies before it.
   */
  static long beyond_ms(CourseMap map, long[] at_ms, long start_ms, int c) {
    int point = map.pointOf(c);
    long beyond_mm = map.point_mm(point) - map.checkpoint_mm(c);
    return Math.round((double) (at_ms[point] - start_ms) * beyond_mm / map.point_mm(point));
  }

  private static long between(CourseMap map, long[] at_ms, long start_ms, int c, boolean needed) {
    long where_mm = map.checkpoint_mm(c);
    int a = before(map, at_ms, where_mm);
    int b = after(map, at_ms, where_mm);
    long from_mm = a < 0 ? 0 : map.point_mm(a);
    long to_mm = map.point_mm(b);
    int next = Math.min(c + 1, map.checkpoints() - 1);
    long legs_mm = map.checkpoint_mm(next) - map.checkpoint_mm(c - 1);
    if (!needed && to_mm - from_mm > CLOSE * legs_mm) {
      return Way.UNKNOWN;
    }
    long began_ms = a < 0 ? start_ms : at_ms[a];
    double part = to_mm == from_mm ? 0 : (double) (where_mm - from_mm) / (to_mm - from_mm);
    return began_ms - start_ms + Math.round(part * (at_ms[b] - began_ms));
  }

  /** The last point seen before a place, or -1 for the start. */
  private static int before(CourseMap map, long[] at_ms, long where_mm) {
    int found = -1;
    for (int p = 1; p < at_ms.length && map.point_mm(p) <= where_mm; p++) {
      found = at_ms[p] != Sightings.NONE ? p : found;
    }
    return found;
  }

  /** The first point seen behind a place; there is one, as the runner was seen behind it. */
  private static int after(CourseMap map, long[] at_ms, long where_mm) {
    for (int p = 1; p < at_ms.length; p++) {
      if (map.point_mm(p) > where_mm && at_ms[p] != Sightings.NONE) {
        return p;
      }
    }
    throw new IllegalStateException("a runner was seen behind every checkpoint he is said to pass");
  }
}
