package org.racegantry.forecast.field;

import org.racegantry.scoring.Sightings;

/**
 * When somebody started whom the start mat missed. The gun is the earliest it can have been; in a
 * large field it is minutes too early, and the first leg looks slow for it. Who held the pace of
 * the second leg on the first tells how much.
 */
final class StartGuess {
  /** Below this the gun is as good a guess. */
  private static final long WORTH_MS = 60_000;

  /** No start is guessed that makes a runner faster than this, in millimetres a millisecond. */
  private static final double FASTEST = 6.3;

  /** How long before its planned time a gun may be. */
  private static final long EARLY_MS = 600_000;

  private StartGuess() {}

  /** The gun, or a later moment; an earlier one too where the gun is only planned. */
  static long of(long[] at_ms, long[] points_mm, long gun_ms, boolean planned) {
    int first = seen(at_ms, 1);
    int second = first < 0 ? -1 : seen(at_ms, first + 1);
    if (second < 0 || points_mm[second] <= points_mm[first]) {
      return gun_ms;
    }
    double pace = (double) (at_ms[second] - at_ms[first]) / (points_mm[second] - points_mm[first]);
    long guess_ms = at_ms[first] - Math.round(pace * points_mm[first]);
    long latest_ms = at_ms[first] - Math.round(points_mm[first] / FASTEST);
    long earliest_ms = planned ? gun_ms - EARLY_MS : gun_ms;
    boolean worth = planned || guess_ms - gun_ms > WORTH_MS;
    return worth ? Math.max(earliest_ms, Math.min(guess_ms, latest_ms)) : gun_ms;
  }

  private static int seen(long[] at_ms, int from) {
    for (int p = from; p < at_ms.length; p++) {
      if (at_ms[p] != Sightings.NONE) {
        return p;
      }
    }
    return -1;
  }
}
