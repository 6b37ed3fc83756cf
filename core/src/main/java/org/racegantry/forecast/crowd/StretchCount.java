package org.racegantry.forecast.crowd;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Counts who is where at a moment. Confined to one thread. */
final class StretchCount {
  private final CrowdColumns columns;
  private final double time;

  /** Where the road of the runner at hand ends. */
  private double end_mm;

  private final double[] counts;
  private final Odds odds = new Odds();
  private final double[] quantiles = new double[Odds.QUANTILES];

  /** The knots of one runner's band at each point ahead. */
  private final double[][] knots;

  private StretchCount(CrowdColumns columns, long time_ms) {
    this.columns = columns;
    this.time = time_ms - columns.origin_ms;
    long length = columns.distance_mm[columns.points() - 1];
    this.end_mm = length;
    long stretches = (length + Stretches.STRETCH_MM - 1) / Stretches.STRETCH_MM;
    this.counts = new double[(int) Math.max(1, stretches)];
    this.knots = new double[columns.points()][Odds.KNOTS];
  }

  static Stretches of(CrowdColumns columns, long time_ms, IntPredicate who) {
    StretchCount count = new StretchCount(columns, time_ms);
    for (int i = 0; i < columns.entrants; i++) {
      if (columns.known[i] >= 0 && who.test(i)) {
        count.add(i);
      }
    }
    return new Stretches(time_ms, count.counts);
  }

  private void add(int i) {
    int known = columns.known[i];
    if (time < columns.at(i, 0, CrowdColumns.MEDIAN)) {
      return;
    }
    if (time < columns.at(i, known, CrowdColumns.MEDIAN)) {
      end_mm = columns.distance_mm[known];
      spread(between(i, known), 0, 1);
    } else if (columns.until[i] > known) {
      mayBe(i, known, columns.until[i]);
    }
  }

  /** Where somebody was between two points seen at. */
  private double between(int i, int known) {
    int p = 1;
    while (p < known && columns.at(i, p, CrowdColumns.MEDIAN) <= time) {
      p++;
    }
    double from = columns.at(i, p - 1, CrowdColumns.MEDIAN);
    return place(p, from, columns.at(i, p, CrowdColumns.MEDIAN));
  }

  private void mayBe(int i, int known, int until) {
    int last = known;
    Arrays.fill(knots[known], columns.at(i, known, CrowdColumns.MEDIAN));
    do {
      last++;
      for (int q = 0; q < Odds.QUANTILES; q++) {
        quantiles[q] = columns.at(i, last, q);
      }
      odds.take(quantiles);
      odds.copyTo(knots[last]);
    } while (last < until && knots[last][0] <= time);
    end_mm = columns.distance_mm[until];
    double ahead = place(0, known, last);
    for (int k = 1; k < Odds.KNOTS; k++) {
      double behind = Math.min(ahead, place(k, known, last));
      spread(behind, ahead - behind, Odds.part(k));
      ahead = behind;
    }
  }

  /** Where somebody is who keeps to one knot; beyond the finish at the pace there. */
  private double place(int knot, int known, int last) {
    int p = known + 1;
    while (p < last && knots[p][knot] <= time) {
      p++;
    }
    return place(p, knots[p - 1][knot], knots[p][knot]);
  }

  private double place(int p, double from, double until) {
    double leg_mm = columns.distance_mm[p] - columns.distance_mm[p - 1];
    return columns.distance_mm[p - 1] + leg_mm * (time - from) / Math.max(1, until - from);
  }

  /** Deals a chance evenly to the stretches from a place on; what is behind the finish is in. */
  private void spread(double from_mm, double over_mm, double chance) {
    double from = Math.max(0, from_mm);
    double until = from + over_mm;
    if (over_mm <= 0) {
      if (from < end_mm) {
        counts[(int) (from / Stretches.STRETCH_MM)] += chance;
      }
      return;
    }
    double each = chance / over_mm;
    int s = (int) Math.min(counts.length, from / Stretches.STRETCH_MM);
    while (s < counts.length && s * (double) Stretches.STRETCH_MM < until) {
      double a = Math.max(from, s * (double) Stretches.STRETCH_MM);
      double b = Math.min(Math.min(until, end_mm), (s + 1.0) * Stretches.STRETCH_MM);
      counts[s] += Math.max(0, b - a) * each;
      s++;
    }
  }
}
