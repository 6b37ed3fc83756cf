package org.racegantry.bench;

import java.util.Arrays;

/** How long each round took; the very first, when nothing is compiled yet, counts apart. */
public final class Rounds {
  private final double[] ms;
  private final double[] cpu_ms;
  private double first_ms;

  /** One more than so many are going to be run; the one before the first is the first of all. */
  private int next = -1;

  /** So many rounds, and one before them. */
  public Rounds(int times) {
    ms = new double[times];
    cpu_ms = new double[times];
  }

  /** Runs one round. */
  void next(Stopwatch.Work work) throws Exception {
    double cpu = Cpu.process_ms();
    double took_ms = Stopwatch.time_ms(work);
    if (next >= 0) {
      cpu_ms[next] = Cpu.process_ms() - cpu;
    }
    took(took_ms);
  }

  /** A round that was run elsewhere, such as by another process. */
  public void took(double took_ms) {
    if (next < 0) {
      first_ms = took_ms;
    } else {
      ms[next] = took_ms;
    }
    next++;
  }

  /** How long the very first took, in ms. */
  double first_ms() {
    return first_ms;
  }

  /** How long the others took, in ms: the one in the middle. */
  public double median() {
    return Stopwatch.median(ms);
  }

  /** How long the quickest of the others took, in ms. */
  public double fastest() {
    return Arrays.stream(ms).min().orElseThrow();
  }

  /** The processor time of the whole process, in ms: the one in the middle. */
  double cpu_ms() {
    return Stopwatch.median(cpu_ms);
  }

  /** How many times as long as the other, round by round: the one in the middle. */
  public double ratio(Rounds other) {
    double[] ratios = new double[ms.length];
    Arrays.setAll(ratios, i -> ms[i] / other.ms[i]);
    return Stopwatch.median(ratios);
  }
}
