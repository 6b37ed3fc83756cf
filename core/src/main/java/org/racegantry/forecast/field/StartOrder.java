package org.racegantry.forecast.field;

import java.util.Arrays;

/**
 * How long those of one race take to the first point, by when they started. In a wave that takes
 * its time to cross the line the quick stand in front, and the quick waves go first; the last to
 * start have none of their kind at the first point yet, and how much slower each five minutes were
 * is all that tells of them.
 */
final class StartOrder {
  private static final long STEP_MS = 300_000;

  /** So many steps must be mostly over before a line is laid through them. */
  private static final int LEAST_STEPS = 3;

  /** The line is trusted less the further on, and to a half after so many steps. */
  private static final double HALF_AFTER = 8;

  /** How far off the line may be, for each step it is drawn on. */
  private static final double UNSURE = 0.015;

  private final Lognormal[] steps;

  private StartOrder(Lognormal[] steps) {
    this.steps = steps;
  }

  /**
   * Of those who are alike otherwise.
   *
   * @param started_ms when each started, since the first gun; below 0 where no mat saw it
   * @param took_ms how long each took, below 0 where it is still running, 0 where it says nothing
   */
  static StartOrder of(long[] started_ms, long[] took_ms) {
    int steps = (int) (Math.max(0, Arrays.stream(started_ms).max().orElse(0)) / STEP_MS) + 1;
    int[] sizes = new int[steps];
    for (long started : started_ms) {
      if (started >= 0) {
        sizes[(int) (started / STEP_MS)]++;
      }
    }
    long[][] took = new long[steps][];
    Arrays.setAll(took, s -> new long[sizes[s]]);
    for (int i = 0; i < took_ms.length; i++) {
      if (started_ms[i] >= 0) {
        int step = (int) (started_ms[i] / STEP_MS);
        took[step][--sizes[step]] = took_ms[i];
      }
    }
    Lognormal[] known = new Lognormal[steps];
    Arrays.setAll(known, s -> Lognormal.of(took[s]));
    return new StartOrder(drawnOn(known));
  }

  /** Steps that are mostly over stay as they are; through their middles goes a line for others. */
  private static Lognormal[] drawnOn(Lognormal[] steps) {
    StraightLine line = new StraightLine();
    double spread = 0;
    int last = 0;
    for (int s = 0; s < steps.length; s++) {
      if (steps[s] != null && steps[s].mostlyOver()) {
        line.add(s, steps[s].middle());
        spread += steps[s].spread();
        last = s;
      }
    }
    if (line.count() < LEAST_STEPS) {
      return new Lognormal[0];
    }
    double slope = Math.max(0, line.slope());
    Lognormal[] drawn = steps.clone();
    for (int s = 0; s < steps.length; s++) {
      if (steps[s] == null || !steps[s].mostlyOver()) {
        double on = Math.max(0, s - last);
        double middle = line.meanY() + slope * (s - line.meanX());
        double wide = Math.hypot(spread / line.count(), UNSURE * on);
        drawn[s] = new Lognormal(middle, wide, Math.pow(0.5, on / HALF_AFTER));
      }
    }
    return drawn;
  }

  /**
   * Of those who started then.
   *
   * @param started_ms since the first gun; below 0 where no mat saw it
   * @return null where too few are past the first point to lay a line through
   */
  Lognormal at(long started_ms) {
    int step = (int) (started_ms / STEP_MS);
    return started_ms < 0 || step >= steps.length ? null : steps[step];
  }
}
