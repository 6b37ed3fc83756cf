package org.racegantry.forecast.crowd;

/**
 * How many pass a place of the course, minute by minute: who was there, and who is expected, each
 * spread over the minutes of the own band. Immutable. Times are milliseconds since 1970.
 */
public final class Flow {
  /** The length of a step. */
  public static final long MINUTE_MS = 60_000;

  private final long from_ms;
  private final double[] were;
  private final double[] expected;
  private final int stillExpected;
  private final long halfSure_ms;
  private final long nineSure_ms;

  Flow(long from_ms, double[] were, double[] expected, LastThrough last) {
    this.from_ms = from_ms;
    this.were = were;
    this.expected = expected;
    this.stillExpected = last.expected();
    this.halfSure_ms = last.by_ms(0.5);
    this.nineSure_ms = last.by_ms(0.9);
  }

  /** How many minutes there are; 0 where nobody was or is expected. */
  public int minutes() {
    return were.length;
  }

  /** When a minute begins. */
  public long start_ms(int minute) {
    return from_ms + minute * MINUTE_MS;
  }

  /** How many were there in a minute, whole runners where a mat lies there. */
  public double were(int minute) {
    return were[minute];
  }

  /** How many are expected in a minute: a sum of chances. */
  public double expected(int minute) {
    return expected[minute];
  }

  /** Both. */
  public double in(int minute) {
    return were[minute] + expected[minute];
  }

  /** The fullest minute, the first of them; -1 where there is nobody. */
  public int peak() {
    int peak = -1;
    for (int m = 0; m < were.length; m++) {
      peak = peak < 0 || in(m) > in(peak) ? m : peak;
    }
    return peak;
  }

  /** How many were there in all. */
  public long wereThere() {
    return Math.round(sum(were));
  }

  /** How many are still expected. */
  public long stillExpected() {
    return stillExpected;
  }

  /** How many of the expected are through by a moment already, whole minutes only. */
  public double expectedBefore(long moment_ms) {
    double sum = 0;
    for (int m = 0; m < expected.length && start_ms(m + 1) <= moment_ms; m++) {
      sum += expected[m];
    }
    return sum;
  }

  private static double sum(double[] of) {
    double sum = 0;
    for (double one : of) {
      sum += one;
    }
    return sum;
  }

  /**
   * By when everybody who is expected is through, one time of two; the last who was there where
   * nobody is expected. Runners are taken to be late each for reasons of their own.
   */
  public long halfSure_ms() {
    return halfSure_ms;
  }

  /** The same, nine times of ten. */
  public long nineSure_ms() {
    return nineSure_ms;
  }
}
