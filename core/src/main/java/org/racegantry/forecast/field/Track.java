package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.Way;
import org.racegantry.scoring.Sightings;

/**
 * What follows from one runner's own times and nothing else, kept from one snapshot to the next as
 * long as those times are the same. Immutable.
 *
 * @param at_ms when the runner was at each point, or {@link Sightings#NONE}
 * @param gun_ms of the wave
 * @param gunPlanned whether that gun is only the planned one
 * @param course the runner's way
 * @param last the last point seen, 0 where only the start is known or assumed
 * @param start_ms the own start as far as it can be told
 * @param rolls whether the runner is on wheels
 * @param grounds what the forecast rests on
 * @param way the splits at the model's checkpoints; null where no model is asked
 * @param seen the last checkpoint passed, where a model is asked
 * @param legs_ms the median of each leg ahead, the first from the last point on; with a model only
 * @param wider how much wider the bands are than usual: 1 where nothing is strange
 */
record Track(
    long[] at_ms,
    long gun_ms,
    boolean gunPlanned,
    RaceCourse course,
    int last,
    long start_ms,
    boolean rolls,
    Grounds grounds,
    Way way,
    int seen,
    long[] legs_ms,
    double wider) {
  /** Nine of ten are at the next point by this many times the median. */
  private static final double DUE = 1.15;

  /** Whether it would be made again of the same. */
  boolean restsOn(long[] at, long gun, boolean planned, RaceCourse on) {
    return gun == gun_ms && planned == gunPlanned && on == course && Arrays.equals(at, at_ms);
  }

  /** When the runner was last seen, or started where that is all. */
  long from_ms() {
    return at_ms[last] == Sightings.NONE ? start_ms : at_ms[last];
  }

  boolean seenAt(int point) {
    return at_ms[point] != Sightings.NONE;
  }

  /** Whether nothing of the way is left. */
  boolean in() {
    return last >= course.end();
  }

  /** When most such runners are at the next point, roughly; only for who was seen on the way. */
  long nextDue_ms() {
    long here_mm = course.point_mm(last);
    long next_mm = course.point_mm(last + 1) - here_mm;
    double pace = (double) (from_ms() - start_ms) / here_mm;
    if (grounds == Grounds.MODEL) {
      CourseMap map = course.map().orElseThrow();
      pace = (double) legs_ms[seen + 1] / (map.checkpoint_mm(seen + 1) - here_mm);
    }
    return from_ms() + Math.round(DUE * pace * next_mm);
  }
}
