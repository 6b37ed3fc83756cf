package org.racegantry.forecast;

/**
 * An estimated time: the median and the bands that 50, 80 and 95 of a hundred such times should
 * fall into. In milliseconds, from whatever moment its owner says; never a result.
 *
 * @param low95_ms 2.5 of a hundred are earlier
 * @param low80_ms 10 of a hundred are earlier
 * @param low50_ms 25 of a hundred are earlier
 * @param median_ms as many are earlier as later
 * @param high50_ms 25 of a hundred are later
 * @param high80_ms 10 of a hundred are later
 * @param high95_ms 2.5 of a hundred are later
 */
public record Band(
    long low95_ms,
    long low80_ms,
    long low50_ms,
    long median_ms,
    long high50_ms,
    long high80_ms,
    long high95_ms) {
  public Band {
    if (low95_ms > low80_ms
        || low80_ms > low50_ms
        || low50_ms > median_ms
        || median_ms > high50_ms
        || high50_ms > high80_ms
        || high80_ms > high95_ms) {
      throw new IllegalArgumentException("the quantiles of a band cross");
    }
  }

  /** Seven quantiles, each at or after the one before. */
  public static Band of(long... quantiles_ms) {
    return new Band(
        quantiles_ms[0],
        quantiles_ms[1],
        quantiles_ms[2],
        quantiles_ms[3],
        quantiles_ms[4],
        quantiles_ms[5],
        quantiles_ms[6]);
  }

  /** How likely it is that the time is at or before a moment: from 0 to 1. */
  public double chanceBy(long moment_ms) {
    return new Curve(this).below(moment_ms);
  }

  /**
   * The moment it is before with a chance.
   *
   * @param chance above 0 and below 1
   */
  public long quantile_ms(double chance) {
    if (!(chance > 0 && chance < 1)) {
      throw new IllegalArgumentException("a chance lies between 0 and 1, not at " + chance);
    }
    return Math.round(new Curve(this).at(chance));
  }

  /**
   * The band that is left when it has not happened until now: nothing of it is before now, and the
   * longer it did not happen, the wider it gets.
   */
  public Band notBefore(long now_ms) {
    return now_ms < low95_ms && new Curve(this).below(now_ms) < 1e-6
        ? this
        : new Curve(this).notBefore(now_ms);
  }

  /** The same band counted from an earlier moment. */
  public Band plus(long ms) {
    return new Band(
        low95_ms + ms,
        low80_ms + ms,
        low50_ms + ms,
        median_ms + ms,
        high50_ms + ms,
        high80_ms + ms,
        high95_ms + ms);
  }
}
