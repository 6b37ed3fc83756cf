package org.racegantry.publish.runner;

import java.util.List;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.Elapsed;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;

/** How the second half of the race compares with the first, where half way was measured. */
public final class Halves {
  /** A point this near to half the distance counts as half way: one part in so many. */
  private static final int NEAR = 1_000;

  private Halves() {}

  /**
   * The first and the second half in whole seconds, as they are shown.
   *
   * @param first_s start to half way
   * @param second_s half way to finish
   */
  public record Pair(long first_s, long second_s) {
    /** Whether the second half was the faster one: a negative split. */
    public boolean negative() {
      return second_s < first_s;
    }
  }

  /** The two halves, or null without a measured half way point or a finish. */
  static Pair of(List<RunnerSplit> splits, TimingPoint finish) {
    RunnerSplit half = null;
    RunnerSplit end = null;
    for (RunnerSplit one : splits) {
      long off_mm = Math.abs(2 * one.split().point().distance_mm() - finish.distance_mm());
      if (one.measured() && off_mm <= finish.distance_mm() / NEAR) {
        half = one;
      }
      if (one.measured() && one.split().point().equals(finish)) {
        end = one;
      }
    }
    if (half == null || end == null || end.elapsed_ms() == Split.UNKNOWN) {
      return null;
    }
    long first_s = OfficialTime.seconds(half.elapsed_ms() - startedAt_ms(splits));
    long whole_s = OfficialTime.seconds(end.elapsed_ms() - startedAt_ms(splits));
    return new Pair(first_s, whole_s - first_s);
  }

  /** Halves are run, not waited: they count from the own start where it was measured. */
  private static long startedAt_ms(List<RunnerSplit> splits) {
    RunnerSplit first = splits.getFirst();
    return first.measured() && first.split().point().distance_mm() == 0 ? first.elapsed_ms() : 0;
  }

  /** The same in a sentence. */
  static String words(Pair pair) {
    long by_s = Math.abs(pair.first_s() - pair.second_s());
    String how =
        by_s == 0
            ? "both the same"
            : "the second "
                + Elapsed.brief(by_s)
                + (pair.negative() ? " faster: a negative split" : " slower");
    return "First half "
        + Figures.time(pair.first_s() * 1000)
        + ", second half "
        + Figures.time(pair.second_s() * 1000)
        + ", "
        + how
        + ".";
  }
}
