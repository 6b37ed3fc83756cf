package org.racegantry.forecast.band;

import java.util.stream.IntStream;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * How far off the forecasts of one year were at one checkpoint.
 *
 * @param paces runner by runner, the logarithm of the pace that was forecast
 * @param errors point by point ahead, runner by runner
 */
record Errors(double[] paces, double[][] errors) {
  static Errors of(Checkpoints checkpoints, YearOut year, int seen) {
    int runners = year.ways().size();
    int ahead = checkpoints.finish() - seen;
    double[] paces = new double[runners];
    double[][] errors = new double[ahead][runners];
    long[] legs_ms = new long[checkpoints.count()];
    for (int i = 0; i < runners; i++) {
      Way way = year.ways().get(i);
      year.model().legs(way, seen, legs_ms);
      long ahead_ms = 0;
      for (int a = 0; a < ahead; a++) {
        ahead_ms += legs_ms[seen + 1 + a];
        long took_ms = way.split_ms(seen + 1 + a) - way.split_ms(seen);
        errors[a][i] = Math.log((double) took_ms / ahead_ms);
      }
      paces[i] = BandTable.pace(checkpoints, way.split_ms(seen) + ahead_ms);
    }
    return new Errors(paces, errors);
  }

  int count() {
    return paces.length;
  }

  /** The errors of runners of such paces, the smallest first. */
  double[] between(int ahead, double from, double to) {
    return IntStream.range(0, paces.length)
        .filter(i -> paces[i] >= from && paces[i] < to)
        .mapToDouble(i -> errors[ahead][i])
        .sorted()
        .toArray();
  }
}
