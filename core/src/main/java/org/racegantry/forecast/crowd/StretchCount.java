package org.racegantry.forecast.crowd;

import java.util.function.IntPredicate;

/** Counts who is where at a moment. Confined to one thread. */
final class StretchCount {
  private static final double[] PARTS = {0.025, 0.075, 0.15, 0.25, 0.25, 0.15, 0.075, 0.025};

  private final CrowdColumns columns;
  private final double time;
  private final double length_mm;
  private final double[] counts;
  private final double[] places = new double[PARTS.length + 1];

  private StretchCount(CrowdColumns columns, long time_ms) {
    this.columns = columns;
    this.time = time_ms - columns.origin_ms;
    long length = columns.distance_mm[columns.points() - 1];
    this.length_mm = length;
    long stretches = (length + Stretches.STRETCH_MM - 1) / Stretches.STRETCH_MM;
    this.counts = new double[(int) Math.max(1, stretches)];
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
      spread(place(i, CrowdColumns.MEDIAN, 0), 0, 1);
    } else if (columns.ahead[i]) {
      mayBe(i, known);
    }
  }

  /** From who comes soonest to who comes latest; what is beyond lies as far as the last step. */
  private void mayBe(int i, int known) {
    double here = columns.distance_mm[known];
    for (int q = 0; q < Odds.QUANTILES; q++) {
      places[q + 1] = place(i, q, known);
    }
    places[0] = 2 * places[1] - places[2];
    int behind = PARTS.length;
    places[behind] = Math.max(here, 2 * places[behind - 1] - places[behind - 2]);
    for (int s = 0; s < PARTS.length; s++) {
      spread(places[s + 1], places[s] - places[s + 1], PARTS[s]);
    }
  }

  /** Where somebody is who keeps to one quantile; beyond the finish at its pace there. */
  private double place(int i, int q, int from) {
    int p = from + 1;
    while (p < columns.points() - 1 && columns.at(i, p, q) <= time) {
      p++;
    }
    double a = columns.at(i, p - 1, q);
    double b = Math.max(a + 1, columns.at(i, p, q));
    double leg_mm = columns.distance_mm[p] - columns.distance_mm[p - 1];
    return columns.distance_mm[p - 1] + leg_mm * (time - a) / (b - a);
  }

  /** Deals a chance evenly to the stretches from a place on; what is behind the finish is in. */
  private void spread(double from_mm, double over_mm, double chance) {
    double from = Math.max(0, from_mm);
    double until = from + over_mm;
    if (over_mm <= 0) {
      if (from < length_mm) {
        counts[(int) (from / Stretches.STRETCH_MM)] += chance;
      }
      return;
    }
    double each = chance / over_mm;
    int s = (int) Math.min(counts.length, from / Stretches.STRETCH_MM);
    while (s < counts.length && s * (double) Stretches.STRETCH_MM < until) {
      double a = Math.max(from, s * (double) Stretches.STRETCH_MM);
      double b = Math.min(Math.min(until, length_mm), (s + 1.0) * Stretches.STRETCH_MM);
      counts[s] += Math.max(0, b - a) * each;
      s++;
    }
  }
}
