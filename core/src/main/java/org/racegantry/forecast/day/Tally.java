package org.racegantry.forecast.day;

/**
 * Counts how much longer than forecast something took, as logarithms, in steps; who is not there
 * although more than time enough has passed counts as later than everybody.
 */
final class Tally {
  private static final double STEP = 0.004;
  private static final int HALF = 100;

  private final int[] counts = new int[2 * HALF];
  private int all;
  private int late;

  void add(double error) {
    int step = (int) Math.floor(error / STEP) + HALF;
    counts[Math.clamp(step, 0, counts.length - 1)]++;
    all++;
  }

  void addLate() {
    late++;
    all++;
  }

  int all() {
    return all;
  }

  /** How large a part is late. */
  double latePart() {
    return all == 0 ? 0 : (double) late / all;
  }

  /** The error a part of all is below. */
  double at(double part) {
    double wanted = part * all;
    double below = 0;
    for (int step = 0; step < counts.length; step++) {
      if (below + counts[step] >= wanted && counts[step] > 0) {
        return (step - HALF + (wanted - below) / counts[step]) * STEP;
      }
      below += counts[step];
    }
    return HALF * STEP;
  }
}
