package org.racegantry.story.series;

import java.util.Arrays;
import org.racegantry.race.Race;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * The finish times of a whole race, counted in steps.
 *
 * @param from_s where the first step begins, in whole official seconds
 * @param step_s how wide a step is; a time belongs to the step it is over the beginning of
 * @param counts how many in each step
 * @param finished all of them
 * @param median_s the time the middle one has, the earlier of two; 0 where nobody finished
 */
public record Histogram(long from_s, long step_s, int[] counts, int finished, long median_s) {
  private static final long[] STEPS_S = {60, 120, 300, 600, 900, 1800, 3600};
  private static final int STEPS_MOST = 45;

  /** The histogram of a race. */
  public static Histogram of(Results results, Race race) {
    int finish = results.setup().points().size() - 1;
    int of = results.setup().races().indexOf(race);
    long[] times_ms = results.times_ms(finish);
    long[] times_s = new long[times_ms.length];
    int n = 0;
    for (int i = 0; i < times_ms.length; i++) {
      if (times_ms[i] != Split.UNKNOWN && results.raceOf(i) == of) {
        times_s[n++] = OfficialTime.seconds(times_ms[i]);
      }
    }
    long[] sorted = Arrays.copyOf(times_s, n);
    Arrays.sort(sorted);
    return counted(sorted);
  }

  private static Histogram counted(long[] sorted) {
    if (sorted.length == 0) {
      return new Histogram(0, STEPS_S[0], new int[0], 0, 0);
    }
    long step = step_s(sorted[sorted.length - 1] - sorted[0]);
    long from = Math.floorDiv(sorted[0], step) * step;
    int[] counts = new int[(int) ((sorted[sorted.length - 1] - from) / step) + 1];
    for (long time : sorted) {
      counts[(int) ((time - from) / step)]++;
    }
    return new Histogram(from, step, counts, sorted.length, sorted[(sorted.length - 1) / 2]);
  }

  private static long step_s(long span_s) {
    for (long step : STEPS_S) {
      if (span_s / step < STEPS_MOST) {
        return step;
      }
    }
    return Math.ceilDiv(span_s, STEPS_MOST);
  }

  /** The most in any step. */
  public int most() {
    return Arrays.stream(counts).max().orElse(0);
  }
}
