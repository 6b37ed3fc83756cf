package org.racegantry.bench;

import java.util.Arrays;

/** Measures how long work takes, in milliseconds of the machine's steady clock. */
final class Stopwatch {
  /** Work that may fail. */
  interface Work {
    void run() throws Exception;
  }

  private Stopwatch() {}

  /** How long the work took, in ms. */
  static double time_ms(Work work) throws Exception {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) / 1e6;
  }

  /** How long it took each of so many times, in ms. */
  static double[] times_ms(int times, Work work) throws Exception {
    double[] all = new double[times];
    for (int i = 0; i < times; i++) {
      all[i] = time_ms(work);
    }
    return all;
  }

  /** The middle one; of an even number the upper of the two. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The greatest one. */
  static double max(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }
}
