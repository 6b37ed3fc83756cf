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
