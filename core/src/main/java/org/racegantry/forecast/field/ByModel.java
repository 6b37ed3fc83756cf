package org.racegantry.forecast.field;

import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.day.Day;

/** The points ahead of a runner on a course the model fits. Confined to one thread. */
final class ByModel {
  private static final int COUNT = Widths.COUNT;

  private final Widths widths;
  private final long[] legs_ms;
  private final double[] sums_ms;
  private final double[][] errors;
  private final double[] other = new double[COUNT];

  ByModel(Foreknowledge known) {
    Checkpoints checkpoints = known.model().checkpoints();
    widths = known.widths();
    legs_ms = new long[checkpoints.count()];
    sums_ms = new double[checkpoints.count()];
    errors = new double[checkpoints.count()][COUNT];
  }

  void fill(Track track, Day day, Ahead into) {
    CourseMap map = track.course().map().orElseThrow();
    System.arraycopy(track.legs_ms(), 0, legs_ms, 0, legs_ms.length);
    day.correct(track.seen(), legs_ms);
    int seen = track.seen();
    double sum = 0;
    for (int c = seen + 1; c < legs_ms.length; c++) {
      sum += legs_ms[c];
      sums_ms[c] = sum;
    }
    long finish_ms = track.from_ms() - track.start_ms() + Math.round(sum);
    errors(seen, map.part(track.last()), finish_ms);
    long here_mm = map.point_mm(track.last());
    for (int p = into.next(); p <= into.end(); p++) {
      int c = map.checkpointAt(p);
      if (c <= seen) {
        double part =
            (double) (map.point_mm(p) - here_mm) / (map.checkpoint_mm(seen + 1) - here_mm);
        into.put(p, part * legs_ms[seen + 1], errors[seen + 1], track.wider());
      } else {
        double part = map.part(p);
        int to = part > 0 ? c + 1 : c;
        between(errors[c], errors[to], part);
        into.put(p, sums_ms[c] + part * legs_ms[to], other, track.wider());
      }
    }
  }

  private void between(double[] from, double[] to, double part) {
    for (int q = 0; q < COUNT; q++) {
      other[q] = from[q] + part * (to[q] - from[q]);
    }
  }

  /** Who is past a checkpoint by a part of a leg is forecast better by as much. */
  private void errors(int seen, double part, long finish_ms) {
    for (int c = seen + 1; c < errors.length; c++) {
      widths.errors(seen, c, finish_ms, errors[c]);
      if (part > 0 && c > seen + 1) {
        widths.errors(seen + 1, c, finish_ms, other);
        between(errors[c], other, part);
        System.arraycopy(other, 0, errors[c], 0, COUNT);
      }
    }
  }
}
