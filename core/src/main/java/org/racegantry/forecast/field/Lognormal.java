package org.racegantry.forecast.field;

import java.util.Arrays;

/**
 * How times are spread of which some are not over yet: as logarithms about a middle. Who is not
 * there yet is not left out, or those who are would make it too fast.
 *
 * @param middle logarithm of the median
 * @param spread standard deviation of the logarithm
 * @param over how large a part of them is over
 */
record Lognormal(double middle, double spread, double over) {
  /** What a wave is spread by where too few came in to tell. */
  static final double USUAL_SPREAD = 0.16;

  /** How far off the middle may be while nearly all are still running. */
  private static final double UNSURE = 0.15;

  private static final int LEAST = 5;
  private static final int ENOUGH = 30;
  private static final double HALF = 0.5;
  private static final double MOSTLY = 0.6;

  /**
   * The spread that fits.
   *
   * @param took_ms times in any order; negative where it is not over after so long, 0 where it says
   *     nothing
   * @return null where too few are over
   */
  static Lognormal of(long[] took_ms) {
    long[] sorted_ms = sorted(took_ms);
    int events = 0;
    double alive = 1;
    StraightLine line = new StraightLine();
    for (int i = 0; i < sorted_ms.length; i++) {
      if (sorted_ms[i] > 0) {
        double before = alive;
        alive *= 1 - 1.0 / (sorted_ms.length - i);
        line.add(normal(1 - (before + alive) / 2), Math.log(sorted_ms[i]));
        events++;
      }
    }
    if (events < LEAST) {
      return null;
    }
    boolean tells = events >= ENOUGH && alive < HALF && line.wide();
    double slope = tells ? Math.clamp(line.slope(), 0.02, 0.4) : USUAL_SPREAD;
    double unsure = UNSURE * alive;
    return new Lognormal(line.meanY() - slope * line.meanX(), Math.hypot(slope, unsure), 1 - alive);
  }

  /** Whether so many are over that the rest can hardly move the middle. */
  boolean mostlyOver() {
    return over > MOSTLY;
  }

  /**
   * The same drawn towards what was thought before, as far as most are not over: the quick start
   * first, so those who are over are not like those who are not.
   */
  Lognormal drawnTo(double otherMiddle, double otherSpread) {
    double rest = 1 - over;
    double apart = middle - otherMiddle;
    double variance =
        over * spread * spread + rest * otherSpread * otherSpread + over * rest * apart * apart;
    return new Lognormal(over * middle + rest * otherMiddle, Math.sqrt(variance), over);
  }

  /** By length, whether over or not, without those that say nothing. */
  private static long[] sorted(long[] took_ms) {
    long[] keys = new long[took_ms.length];
    int count = 0;
    for (long took : took_ms) {
      if (took != 0) {
        keys[count++] = Math.abs(took) * 2 + (took < 0 ? 1 : 0);
      }
    }
    Arrays.sort(keys, 0, count);
    for (int i = 0; i < count; i++) {
      keys[i] = (keys[i] & 1) == 1 ? -(keys[i] >> 1) : keys[i] >> 1;
    }
    return Arrays.copyOf(keys, count);
  }

  /** The standard normal quantile, to three digits (Abramowitz and Stegun, 26.2.23). */
  static double normal(double part) {
    double small = Math.min(part, 1 - part);
    double t = Math.sqrt(-2 * Math.log(Math.max(1e-9, small)));
    double z =
        t
            - (2.515517 + t * (0.802853 + t * 0.010328))
                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    return part < HALF ? -z : z;
  }
}
