package org.racegantry.forecast;

/**
 * The chances between and beyond the quantiles of a band. Between two of them they run as a bell
 * curve does. Below the first they go on so; above the last they fall off slowly, as a power: who
 * has been silent for long may be silent for longer still.
 */
final class Curve {
  static final double[] PARTS = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

  /** How steeply the chance of being later than the last quantile falls. */
  private static final double POWER = 3;

  private static final double[] Z = new double[PARTS.length];

  static {
    for (int q = 0; q < PARTS.length; q++) {
      Z[q] = Normal.at(PARTS[q]);
    }
  }

  private final double[] at;
  private final double width;

  Curve(Band band) {
    this.at =
        new double[] {
          band.low95_ms(),
          band.low80_ms(),
          band.low50_ms(),
          band.median_ms(),
          band.high50_ms(),
          band.high80_ms(),
          band.high95_ms()
        };
    this.width = at[at.length - 1] - at[at.length / 2];
  }

  /** The part that is at or before a moment. */
  double below(double moment) {
    int last = at.length - 1;
    if (moment >= at[last]) {
      return width <= 0 ? 1 : 1 - later(moment);
    }
    int q = 0;
    while (q <= last && at[q] <= moment) {
      q++;
    }
    if (q == 0) {
      double step = Math.max(1, at[1] - at[0]);
      return Normal.below(Z[0] - (at[0] - moment) / step * (Z[1] - Z[0]));
    }
    return Normal.below(Z[q - 1] + (moment - at[q - 1]) / (at[q] - at[q - 1]) * (Z[q] - Z[q - 1]));
  }

  /** The part that is after a moment; tiny ones too, which are lost when taken from 1. */
  private double after(double moment) {
    boolean beyond = moment >= at[at.length - 1] && width > 0;
    return beyond ? later(moment) : 1 - below(moment);
  }

  private double later(double moment) {
    double beyond = (moment - at[at.length - 1]) / width;
    return (1 - PARTS[PARTS.length - 1]) * Math.pow(1 + beyond, -POWER);
  }

  /** The moment a part is before. */
  double at(double part) {
    return part <= PARTS[PARTS.length - 1] ? within(part) : late(1 - part);
  }

  private double within(double part) {
    double z = Normal.at(part);
    int q = 0;
    while (q < Z.length - 1 && Z[q] < z) {
      q++;
    }
    int from = Math.max(0, q - 1);
    if (q == 0) {
      return at[0] - (Z[0] - z) / (Z[1] - Z[0]) * Math.max(1, at[1] - at[0]);
    }
    return at[from] + Math.min(1, (z - Z[from]) / (Z[q] - Z[from])) * (at[q] - at[from]);
  }

  /** The moment after which only so much is left. */
  private double late(double left) {
    double rest = 1 - PARTS[PARTS.length - 1];
    return at[at.length - 1] + width * (Math.pow(rest / left, 1 / POWER) - 1);
  }

  /** The same knowing that it has not happened until now. */
  Band notBefore(long now_ms) {
    double still = after(now_ms);
    long[] quantiles = new long[PARTS.length];
    for (int q = 0; q < quantiles.length; q++) {
      double left = still * (1 - PARTS[q]);
      double moment = left <= 0 ? now_ms : left < 1 - PARTS[6] ? late(left) : at(1 - left);
      quantiles[q] = Math.max(now_ms, Math.round(moment));
      if (q > 0) {
        quantiles[q] = Math.max(quantiles[q], quantiles[q - 1]);
      }
    }
    return Band.of(quantiles);
  }
}
