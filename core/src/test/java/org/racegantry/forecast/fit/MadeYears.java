package org.racegantry.forecast.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * Years of made runners who follow a simple law: whoever begins fast for their strength fades, the
 * old a little more, and the day slows everybody down by the same part after half way.
 */
public final class MadeYears {
  private MadeYears() {}

  /** A year of so many, with legs after half way slower by a part. */
  public static List<Way> of(long seed, int runners, double day) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < runners; i++) {
      ways.add(one(dice, day));
    }
    return ways;
  }

  private static Way one(SplittableRandom dice, double day) {
    int age = 18 + dice.nextInt(50);
    char sex = dice.nextInt(5) < 2 ? 'F' : 'M';
    double pace = Math.exp(dice.nextGaussian(Math.log(0.33), 0.15));
    double eager = dice.nextGaussian(0, 0.03);
    double fade = Math.max(0, 2 * eager + 0.003 * (age - 30) + (sex == 'M' ? 0.02 : 0));
    Checkpoints at = Checkpoints.MARATHON;
    long[] splits_ms = new long[at.count()];
    double clock_ms = 0;
    for (int leg = 0; leg < splits_ms.length; leg++) {
      double part = (double) at.distance_mm(leg) / at.distance_mm(at.finish());
      double slower = part <= 0.5 ? -eager : fade * part + day;
      double noise = dice.nextGaussian(0, 0.012);
      clock_ms += at.leg_mm(leg) * pace * Math.exp(slower + noise);
      splits_ms[leg] = Math.round(clock_ms);
    }
    return new Way(sex, age, splits_ms);
  }
}
