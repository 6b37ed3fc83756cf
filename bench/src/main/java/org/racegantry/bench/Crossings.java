package org.racegantry.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * When each runner reaches each point, before any reader has seen it: some do not start, some drop
 * out, and now and then a mat misses somebody.
 */
final class Crossings {
  /** Stands for a point the runner never reached, or was missed at. */
  static final long NEVER = Long.MIN_VALUE;

  private static final int DID_NOT_START_PER_MILLE = 15;
  private static final int DROPS_OUT_PER_MILLE = 20;
  private static final int MAT_MISSED_PER_MILLE = 4;
  private static final int START_WITHIN_MS = 18 * 60_000;

  private final int points;
  private final long[] times_ms;

  Crossings(Runners runners, BenchCourse course, SplittableRandom random) {
    points = course.setup().points().size();
    times_ms = new long[runners.size * points];
    Arrays.fill(times_ms, NEVER);
    for (int i = 0; i < runners.size; i++) {
      if (random.nextInt(1000) >= DID_NOT_START_PER_MILLE) {
        run(i, course.guns_ms()[runners.wave[i]], random);
      }
    }
  }

  /** When runner {@code i} reaches point {@code p}, in milliseconds since 1970, or NEVER. */
  long time_ms(int i, int p) {
    return times_ms[i * points + p];
  }

  /** How many crossings a reader can see. */
  int seen() {
    int seen = 0;
    for (long time_ms : times_ms) {
      if (time_ms != NEVER) {
        seen++;
      }
    }
    return seen;
  }

  private void run(int i, long gun_ms, SplittableRandom random) {
    long at_ms = gun_ms + 2_000 + random.nextInt(START_WITHIN_MS);
    long finishing_ms = finishing_ms(random);
    boolean dropsOut = random.nextInt(1000) < DROPS_OUT_PER_MILLE;
    int last = dropsOut ? random.nextInt(points - 1) : points - 1;
    for (int p = 0; p <= last; p++) {
      if (p > 0) {
        // Each leg up to five percent faster or slower than the average.
        at_ms += finishing_ms / (points - 1) * (950 + random.nextInt(101)) / 1000;
      }
      boolean missed = p < points - 1 && random.nextInt(1000) < MAT_MISSED_PER_MILLE;
      times_ms[i * points + p] = missed ? NEVER : at_ms;
    }
  }

  /** Between two and a quarter and six and three quarter hours, most around four and a half. */
  private static long finishing_ms(SplittableRandom random) {
    long ms = (2 * 60 + 15) * 60_000L;
    for (int i = 0; i < 3; i++) {
      ms += random.nextInt(90 * 60_000);
    }
    return ms;
  }
}
