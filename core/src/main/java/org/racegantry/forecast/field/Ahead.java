package org.racegantry.forecast.field;

import org.racegantry.forecast.Band;
import org.racegantry.forecast.day.Day;
import org.racegantry.race.Entrant;

/**
 * The points ahead of one runner: seven quantiles for each, in milliseconds since the runner was
 * last seen. Used again and again for one runner after another; confined to one thread.
 */
final class Ahead {
  private static final int COUNT = Widths.COUNT;

  private final double[] quantiles;
  private final ByModel byModel;
  private final ByPace byPace;
  private final ByField byField;
  private int next;
  private int end;

  Ahead(Foreknowledge known, int points) {
    quantiles = new double[points * COUNT];
    byModel = new ByModel(known);
    byPace = new ByPace(known);
    byField = new ByField(known);
  }

  /**
   * Works out one runner, who is expected somewhere.
   *
   * @param toFirst how long those of the same race and wave take to the first point, or null; only
   *     asked for whoever was seen nowhere behind the start
   * @param day what the course's runners showed of it, or null where no model fits the course
   */
  void take(Track track, Entrant entrant, Lognormal toFirst, Day day) {
    next = track.last() + 1;
    end = track.course().end();
    switch (track.grounds()) {
      case MODEL -> byModel.fill(track, day, this);
      case PACE -> byPace.fill(track, this);
      case FIELD -> byField.fill(track, entrant, toFirst, day, this);
    }
    inOrder();
  }

  /** Says a point: its median and the logarithms its quantiles are off it by. */
  void put(int point, double median_ms, double[] errors, double wider) {
    for (int q = 0; q < COUNT; q++) {
      quantiles[point * COUNT + q] = median_ms * Math.exp(wider * errors[q]);
    }
  }

  /** Quantile {@code q} of a point ahead, in milliseconds since the runner was last seen. */
  double at(int point, int q) {
    return quantiles[point * COUNT + q];
  }

  /** The first point ahead. */
  int next() {
    return next;
  }

  /** The last. */
  int end() {
    return end;
  }

  /** The runner was not at a point until so long after last seen: it and all behind it move. */
  void notBefore(int point, double moment) {
    int at = point * COUNT;
    if (moment <= quantiles[at]) {
      return;
    }
    long[] was_ms = new long[COUNT];
    for (int q = 0; q < COUNT; q++) {
      was_ms[q] = (long) Math.ceil(quantiles[at + q]);
    }
    Band left = Band.of(was_ms).notBefore((long) Math.ceil(moment));
    move(0, left.low95_ms(), point);
    move(1, left.low80_ms(), point);
    move(2, left.low50_ms(), point);
    move(Widths.MEDIAN, left.median_ms(), point);
    move(4, left.high50_ms(), point);
    move(5, left.high80_ms(), point);
    move(6, left.high95_ms(), point);
    inOrder();
  }

  /** Whoever is later at a point is later by as much at all behind it. */
  private void move(int q, long to_ms, int point) {
    double later = to_ms - quantiles[point * COUNT + q];
    for (int p = point; p <= end; p++) {
      quantiles[p * COUNT + q] += later;
    }
  }

  /** No quantile is before a moment. */
  void atLeast(double moment) {
    for (int i = next * COUNT; i < (end + 1) * COUNT; i++) {
      quantiles[i] = Math.max(moment, quantiles[i]);
    }
  }

  /** Quantiles never cross, and no point is reached before the one ahead of it. */
  private void inOrder() {
    for (int i = next * COUNT; i < (end + 1) * COUNT; i++) {
      if (i % COUNT > 0) {
        quantiles[i] = Math.max(quantiles[i], quantiles[i - 1]);
      }
      if (i >= (next + 1) * COUNT) {
        quantiles[i] = Math.max(quantiles[i], quantiles[i - COUNT]);
      }
    }
  }
}
