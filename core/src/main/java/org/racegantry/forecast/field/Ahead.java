package org.racegantry.forecast.field;

import java.util.List;
import java.util.Optional;
import org.racegantry.race.TimingPoint;

/**
 * The points ahead of one runner: seven quantiles for each, in milliseconds since the runner was
 * last seen. Used again and again for one runner after another; confined to one thread.
 */
final class Ahead {
  private static final int COUNT = Widths.COUNT;

  private final Foreknowledge known;
  private final Optional<CourseMap> map;
  private final long[] points_mm;
  private final double[] quantiles;
  private final double[] sums_ms;
  private final double[][] errors;
  private final double[] other = new double[COUNT];
  private Track track;

  Ahead(Foreknowledge known, Optional<CourseMap> map, List<TimingPoint> points) {
    this.known = known;
    this.map = map;
    this.points_mm = points.stream().mapToLong(TimingPoint::distance_mm).toArray();
    this.quantiles = new double[points_mm.length * COUNT];
    int checkpoints = known.model().checkpoints().count();
    this.sums_ms = new double[checkpoints];
    this.errors = new double[checkpoints][COUNT];
  }

  /** Works out one runner, who is expected somewhere. */
  void take(Track of) {
    track = of;
    switch (of.grounds()) {
      case MODEL -> model();
      case PACE, FIELD -> pace();
    }
    inOrder();
  }

  /** Quantile {@code q} of a point ahead, in milliseconds since the runner was last seen. */
  double at(int point, int q) {
    return quantiles[point * COUNT + q];
  }

  int next() {
    return track.last() + 1;
  }

  /** The runner was not at a point until so long after last seen: it and all behind it move. */
  void notBefore(int point, double moment) {
    int at = point * COUNT;
    double[] was = java.util.Arrays.copyOfRange(quantiles, at, at + COUNT);
    if (!NotYet.move(quantiles, at, moment)) {
      return;
    }
    for (int q = 0; q < COUNT; q++) {
      double later = quantiles[at + q] - was[q];
      for (int p = point + 1; p < points_mm.length; p++) {
        quantiles[p * COUNT + q] += later;
      }
    }
    inOrder();
  }

  /** No quantile is before a moment. */
  void atLeast(double moment) {
    for (int i = next() * COUNT; i < quantiles.length; i++) {
      quantiles[i] = Math.max(moment, quantiles[i]);
    }
  }

  /** Quantiles never cross, and no point is reached before the one ahead of it. */
  private void inOrder() {
    for (int i = next() * COUNT; i < quantiles.length; i++) {
      if (i % COUNT > 0) {
        quantiles[i] = Math.max(quantiles[i], quantiles[i - 1]);
      }
      if (i >= (next() + 1) * COUNT) {
        quantiles[i] = Math.max(quantiles[i], quantiles[i - COUNT]);
      }
    }
  }

  private void model() {
    CourseMap on = map.orElseThrow();
    long[] legs_ms = track.legs_ms();
    int seen = track.seen();
    double sum = 0;
    for (int c = seen + 1; c < legs_ms.length; c++) {
      sum += legs_ms[c];
      sums_ms[c] = sum;
    }
    errors(on, track.from_ms() - track.start_ms() + Math.round(sum));
    long here_mm = points_mm[track.last()];
    for (int p = track.last() + 1; p < points_mm.length; p++) {
      int c = on.checkpointAt(p);
      if (c <= seen) {
        double part = (double) (points_mm[p] - here_mm) / (on.checkpoint_mm(seen + 1) - here_mm);
        put(p, part * legs_ms[seen + 1], errors[seen + 1], errors[seen + 1], 0);
      } else {
        double part = on.part(p);
        int to = part > 0 ? c + 1 : c;
        put(p, sums_ms[c] + part * legs_ms[to], errors[c], errors[to], part);
      }
    }
  }

  /** Who is past a checkpoint by a part of a leg is forecast better by as much. */
  private void errors(CourseMap on, long finish_ms) {
    int seen = track.seen();
    double part = on.part(track.last());
    for (int c = seen + 1; c < errors.length; c++) {
      known.widths().errors(seen, c, finish_ms, errors[c]);
      if (part > 0 && c > seen + 1) {
        known.widths().errors(seen + 1, c, finish_ms, other);
        for (int q = 0; q < COUNT; q++) {
          errors[c][q] += part * (other[q] - errors[c][q]);
        }
      }
    }
  }

  private void put(int point, double median_ms, double[] from, double[] to, double part) {
    for (int q = 0; q < COUNT; q++) {
      double error = from[q] + part * (to[q] - from[q]);
      quantiles[point * COUNT + q] = median_ms * Math.exp(track.wider() * error);
    }
  }

  private void pace() {
    long gone_ms = track.from_ms() - track.start_ms();
    long gone_mm = points_mm[track.last()];
    for (int p = track.last() + 1; p < points_mm.length; p++) {
      double left_ms = (double) gone_ms * (points_mm[p] - gone_mm) / gone_mm;
      known.widths().errors(0, 0, gone_ms, other);
      put(p, left_ms, other, other, 0);
    }
  }
}
