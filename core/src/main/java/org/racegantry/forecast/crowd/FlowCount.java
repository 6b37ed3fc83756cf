package org.racegantry.forecast.crowd;

import java.util.function.IntPredicate;

/** Counts who passes a place. Confined to one thread. */
final class FlowCount {
  /** Longer than any race: what is farther off says nothing. */
  private static final int MINUTES = 4 * 24 * 60;

  private final CrowdColumns columns;
  private final int to;
  private final double part;
  private final double[] were = new double[MINUTES];
  private final double[] expected = new double[MINUTES];
  private final Odds odds = new Odds();
  private final double[] quantiles = new double[Odds.QUANTILES];
  private final LastThrough last;
  private int first = MINUTES;
  private int end;

  private FlowCount(CrowdColumns columns, long distance_mm) {
    this.columns = columns;
    int p = 1;
    while (p < columns.points() - 1 && columns.distance_mm[p] < distance_mm) {
      p++;
    }
    this.to = p;
    long leg_mm = Math.max(1, columns.distance_mm[p] - columns.distance_mm[p - 1]);
    this.part = Math.clamp((double) (distance_mm - columns.distance_mm[p - 1]) / leg_mm, 0.0, 1.0);
    this.last = new LastThrough(columns.origin_ms);
  }

  static Flow of(CrowdColumns columns, long distance_mm, IntPredicate who) {
    FlowCount count = new FlowCount(columns, distance_mm);
    for (int i = 0; i < columns.entrants; i++) {
      if (columns.known[i] >= 0 && who.test(i)) {
        count.add(i);
      }
    }
    return count.flow();
  }

  private void add(int i) {
    int known = columns.known[i];
    // At a place with a mat the mat is asked; between two of them only who was at both was there.
    if (to <= known || part == 0 && to - 1 <= known) {
      passed(time(i, CrowdColumns.MEDIAN));
    } else if (to <= columns.until[i]) {
      for (int q = 0; q < quantiles.length; q++) {
        quantiles[q] = time(i, q);
      }
      odds.take(quantiles);
      last.add(quantiles, odds);
      for (int knot = 1; knot < Odds.KNOTS; knot++) {
        spread(odds.at(knot - 1), odds.at(knot), Odds.part(knot));
      }
    }
  }

  private double time(int i, int quantile) {
    double from = columns.at(i, to - 1, quantile);
    return from + part * (columns.at(i, to, quantile) - from);
  }

  private void passed(double time) {
    last.passed(time);
    were[reached(minute(time))]++;
  }

  private static int minute(double time) {
    return Math.clamp((long) Math.floor(time / Flow.MINUTE_MS), 0, MINUTES - 1);
  }

  private int reached(int minute) {
    first = Math.min(first, minute);
    end = Math.max(end, minute + 1);
    return minute;
  }

  /** Deals a chance evenly to the minutes between two moments. */
  private void spread(double from, double until, double chance) {
    int a = reached(minute(from));
    int b = reached(minute(until));
    double length = until - from;
    if (a == b || length <= 0) {
      expected[a] += chance;
      return;
    }
    double each = chance * Flow.MINUTE_MS / length;
    double head = ((a + 1L) * Flow.MINUTE_MS - from) / length * chance;
    expected[a] += head;
    for (int m = a + 1; m < b; m++) {
      expected[m] += each;
    }
    expected[b] += chance - head - each * (b - a - 1);
  }

  private Flow flow() {
    int from = Math.min(first, end);
    return new Flow(
        columns.origin_ms + from * Flow.MINUTE_MS,
        java.util.Arrays.copyOfRange(were, from, end),
        java.util.Arrays.copyOfRange(expected, from, end),
        last);
  }
}
