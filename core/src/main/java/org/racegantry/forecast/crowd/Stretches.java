package org.racegantry.forecast.crowd;

/**
 * How many are on each hundred metres of the road at a moment: who is between two mats at which
 * both were seen stands evenly between them, all others are spread over where they may be.
 * Immutable.
 */
public final class Stretches {
  /** The length of a stretch. */
  public static final long STRETCH_MM = 100_000;

  private final long time_ms;
  private final double[] counts;

  Stretches(long time_ms, double[] counts) {
    this.time_ms = time_ms;
    this.counts = counts;
  }

  /** The moment, in milliseconds since 1970. */
  public long time_ms() {
    return time_ms;
  }

  /** How many stretches the course has, the last one shorter. */
  public int count() {
    return counts.length;
  }

  /** How far from the start a stretch begins. */
  public long from_mm(int stretch) {
    return stretch * STRETCH_MM;
  }

  /** How many are about there. */
  public double on(int stretch) {
    return counts[stretch];
  }

  /** The fullest stretch, the first of them. */
  public int fullest() {
    int fullest = 0;
    for (int s = 1; s < counts.length; s++) {
      fullest = counts[s] > counts[fullest] ? s : fullest;
    }
    return fullest;
  }

  /** How many are on the road in all. */
  public long onTheRoad() {
    double sum = 0;
    for (double one : counts) {
      sum += one;
    }
    return Math.round(sum);
  }
}
