package org.racegantry.forecast.band;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;

/**
 * Years in which a forecast by even pace is off by a known law: after the first checkpoint each leg
 * takes the same part longer, and slow runners are spread twice as much as fast ones.
 */
final class KnownErrors {
  static final Checkpoints COURSE =
      new Checkpoints(List.of(5_000_000L, 10_000_000L, 15_000_000L, 20_000_000L));

  /** Even pace; before the first checkpoint one and the same for everybody. */
  static final CourseModel MODEL = new Even(COURSE);

  private KnownErrors() {}

  private record Even(Checkpoints checkpoints) implements CourseModel {
    private static final Way ANYBODY = new Way('F', 40, 1_500_000, 0, 0, 0);

    @Override
    public void legs(Way way, int seen, long[] legs_ms) {
      new EvenPace(checkpoints).legs(seen < 0 ? ANYBODY : way, Math.max(0, seen), legs_ms);
      if (seen < 0) {
        legs_ms[0] = ANYBODY.split_ms(0);
      }
    }
  }

  /** How much the errors of a pace, in ms for each mm, are spread. */
  static double spread(double pace) {
    return pace < 0.3 ? 0.04 : 0.08;
  }

  /** A year in which everybody is later by the same part. */
  static YearOut year(long seed, int runners, double day) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < runners; i++) {
      double pace = dice.nextBoolean() ? dice.nextDouble(0.2, 0.25) : dice.nextDouble(0.35, 0.4);
      double slower = Math.exp(dice.nextGaussian(day, spread(pace)));
      long[] splits_ms = new long[COURSE.count()];
      for (int c = 0; c < splits_ms.length; c++) {
        long first_mm = COURSE.distance_mm(0);
        long more_mm = COURSE.distance_mm(c) - first_mm;
        splits_ms[c] = Math.round(pace * (first_mm + slower * more_mm));
      }
      ways.add(new Way('F', 40, splits_ms));
    }
    return new YearOut(MODEL, ways);
  }
}
