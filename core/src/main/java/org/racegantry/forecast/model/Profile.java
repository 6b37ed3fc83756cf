package org.racegantry.forecast.model;

import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * How fast each leg of a course is run by most, against the others; fills a split nobody took.
 *
 * @param checkpoints of the course
 * @param slower for each leg, the mean logarithm of its pace less that of the whole way
 */
public record Profile(Checkpoints checkpoints, double[] slower) {

  /**
   * The splits of a runner up to a checkpoint, with those that are missing put between their
   * neighbours.
   *
   * @param seen a checkpoint the runner was seen at, or -1
   */
  public long[] filled(Way way, int seen) {
    long[] splits_ms = new long[Math.max(0, seen + 1)];
    int known = -1;
    for (int c = 0; c <= seen; c++) {
      if (way.seen(c)) {
        splits_ms[c] = way.split_ms(c);
        fill(splits_ms, known, c);
        known = c;
      }
    }
    return splits_ms;
  }

  private void fill(long[] splits_ms, int from, int to) {
    long began_ms = from < 0 ? 0 : splits_ms[from];
    double all = 0;
    for (int leg = from + 1; leg <= to; leg++) {
      all += weight(leg);
    }
    double gone = 0;
    for (int leg = from + 1; leg < to; leg++) {
      gone += weight(leg);
      splits_ms[leg] = began_ms + Math.round((splits_ms[to] - began_ms) * gone / all);
    }
  }

  private double weight(int leg) {
    return checkpoints.leg_mm(leg) * Math.exp(slower[leg]);
  }
}
