package org.racegantry.forecast.model;

import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * What a forecast made at one checkpoint looks at, as numbers: how fast so far, how each leg was
 * run against that, and, where both are known, age and sex.
 *
 * @param checkpoints of the course
 * @param seen the checkpoint, or -1 before the first
 * @param personal whether age and sex are among them
 */
public record Features(Checkpoints checkpoints, int seen, boolean personal) {
  /** How many there are. */
  public int count() {
    return paces() + (personal ? 2 : 0);
  }

  private int paces() {
    return seen < 0 ? 0 : seen == 0 ? 1 : seen + 3;
  }

  /** Whether a runner's age and sex can be looked at. */
  public static boolean isPersonal(Way way) {
    return way.age() > 0 && (way.sex() == 'M' || way.sex() == 'F');
  }

  /**
   * Looks at a runner.
   *
   * @param splits_ms elapsed at each checkpoint up to this one, none missing
   * @param into receives the numbers
   */
  public void of(Way way, long[] splits_ms, double[] into) {
    int next = 0;
    if (seen >= 0) {
      double soFar = logPace(-1, seen, splits_ms);
      into[next++] = soFar;
      for (int leg = 0; leg <= seen && seen > 0; leg++) {
        into[next++] = logPace(leg - 1, leg, splits_ms) - soFar;
      }
      if (seen > 0) {
        // Against all that was before: the sharpest single sign of fading.
        into[next++] = into[next - 2] + soFar - logPace(-1, seen - 1, splits_ms);
      }
    }
    if (personal) {
      into[next++] = way.age();
      into[next++] = way.sex() == 'F' ? 1 : 0;
    }
  }

  private double logPace(int from, int to, long[] splits_ms) {
    long began_ms = from < 0 ? 0 : splits_ms[from];
    long way_mm = checkpoints.distance_mm(to) - checkpoints.distance_mm(from);
    return Math.log((double) Math.max(1, splits_ms[to] - began_ms) / way_mm);
  }
}
