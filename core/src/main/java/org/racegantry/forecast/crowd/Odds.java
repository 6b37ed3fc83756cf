package org.racegantry.forecast.crowd;

import org.racegantry.forecast.Band;

/**
 * A band as a distribution: of a hundred such times, how many are before a moment. Between the
 * quantiles the chance grows evenly. What is earlier than the first lies within as much again as to
 * the second; behind the last the wait since the median has a Pareto tail, which the last two
 * quantiles make steep or flat, and which ends where one of four hundred is left.
 *
 * <p>Used again and again for one runner after another; confined to one thread.
 */
final class Odds {
  /** Quantiles of a band. */
  static final int QUANTILES = 7;

  /** Knots of the distribution: one before the quantiles and two behind. */
  static final int KNOTS = QUANTILES + 3;

  /** The chance to be before each knot. */
  private static final double[] PARTS = {
    0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 0.99, 1,
  };

  private static final double BEHIND = 0.025;
  private static final double NEAR = 0.01;
  private static final double LEFT_OVER = 0.0025;
  private static final double FLATTEST = 1.5;
  private static final double STEEPEST = 6;

  private final double[] at = new double[KNOTS];

  /** Takes the quantiles of a band, in any unit and from any moment. */
  void take(double[] quantiles) {
    System.arraycopy(quantiles, 0, at, 1, QUANTILES);
    at[0] = at[1] - (at[2] - at[1]);
    double wait = at[QUANTILES] - at[4];
    double steepness = steepness(at[QUANTILES - 1] - at[4], wait);
    at[8] = at[4] + wait * Math.pow(BEHIND / NEAR, 1 / steepness);
    at[9] = at[4] + wait * Math.pow(BEHIND / LEFT_OVER, 1 / steepness);
  }

  /** A quarter as many are beyond the last quantile as beyond the one before it. */
  private static double steepness(double near, double far) {
    return far <= 0
        ? STEEPEST
        : Math.clamp(Math.log(4) / Math.log(far / Math.max(near, 1e-9)), FLATTEST, STEEPEST);
  }

  /** Where a knot lies. */
  double at(int knot) {
    return at[knot];
  }

  /** Copies where the knots lie. */
  void copyTo(double[] knots) {
    System.arraycopy(at, 0, knots, 0, KNOTS);
  }

  /** The chance between a knot and the one before it. */
  static double part(int knot) {
    return PARTS[knot] - PARTS[knot - 1];
  }

  /** The chance to be before a moment. */
  double before(double moment) {
    if (moment < at[0]) {
      return 0;
    }
    if (moment >= at[KNOTS - 1]) {
      return 1;
    }
    int knot = 1;
    while (at[knot] <= moment) {
      knot++;
    }
    double part = (moment - at[knot - 1]) / (at[knot] - at[knot - 1]);
    return PARTS[knot - 1] + part * part(knot);
  }

  /**
   * How likely somebody comes later than a moment. Never 0: behind the last quantile the tail goes
   * on, so that of two who are long overdue the less likely one can be told.
   */
  static double later(Band band, long moment_ms) {
    if (moment_ms <= band.high95_ms()) {
      Odds odds = new Odds();
      odds.take(quantiles(band));
      return 1 - odds.before(moment_ms);
    }
    double wait = Math.max(1, band.high95_ms() - band.median_ms());
    double steepness = steepness(band.high80_ms() - band.median_ms(), wait);
    return BEHIND * Math.pow((moment_ms - band.median_ms()) / wait, -steepness);
  }

  private static double[] quantiles(Band band) {
    return new double[] {
      band.low95_ms(),
      band.low80_ms(),
      band.low50_ms(),
      band.median_ms(),
      band.high50_ms(),
      band.high80_ms(),
      band.high95_ms()
    };
  }
}
