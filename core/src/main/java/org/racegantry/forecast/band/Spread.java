package org.racegantry.forecast.band;

import org.racegantry.forecast.Band;

/**
 * The quantiles of errors at one checkpoint for one point ahead, by the pace that is forecast: slow
 * runners are further off than fast ones. An error is the logarithm of the time it took over the
 * time that was forecast.
 *
 * @param paces logarithms of the forecast pace of the whole way, growing: the middle of each group
 * @param quantiles for each group, the seven of a {@link Band}, each at or above the one before
 */
record Spread(double[] paces, double[][] quantiles) {
  static final int COUNT = 7;

  /** The quantiles at a pace, between the groups next to it, at the rim those of the last. */
  void at(double pace, double[] into) {
    int above = 0;
    while (above < paces.length && paces[above] < pace) {
      above++;
    }
    int to = Math.min(above, paces.length - 1);
    int from = Math.max(0, above - 1);
    double part = from == to ? 0 : (pace - paces[from]) / (paces[to] - paces[from]);
    for (int q = 0; q < COUNT; q++) {
      into[q] = quantiles[from][q] + part * (quantiles[to][q] - quantiles[from][q]);
    }
  }

  /** A forecast of so long, with its bands. */
  Band around(long ahead_ms, double pace) {
    double[] at = new double[COUNT];
    at(pace, at);
    return new Band(
        times(ahead_ms, at[0]),
        times(ahead_ms, at[1]),
        times(ahead_ms, at[2]),
        times(ahead_ms, at[3]),
        times(ahead_ms, at[4]),
        times(ahead_ms, at[5]),
        times(ahead_ms, at[6]));
  }

  private static long times(long ahead_ms, double error) {
    return Math.round(ahead_ms * Math.exp(error));
  }
}
