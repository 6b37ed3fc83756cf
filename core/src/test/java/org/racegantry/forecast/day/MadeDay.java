package org.racegantry.forecast.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;

/** A race of runners who hold their pace but for some chance, on a day of which all is known. */
final class MadeDay implements Runners {
  static final Checkpoints POINTS = Checkpoints.MARATHON;
  static final int KM_15 = 2;
  static final int KM_25 = 5;
  static final int KM_30 = 6;
  static final int KM_35 = 7;

  /** The last have long finished. */
  static final long EVENING_MS = 10 * 3_600_000L;

  private final List<Way> ways;
  private final long[] starts_ms;

  private MadeDay(List<Way> ways, long[] starts_ms) {
    this.ways = List.copyOf(ways);
    this.starts_ms = starts_ms;
  }

  /** What holds on this day, leg by leg: 1.08 where everybody needs 8 of a hundred longer. */
  static MadeDay of(int runners, long seed, double... slower) {
    Random chance = new Random(seed);
    List<Way> ways = new ArrayList<>();
    long[] starts_ms = new long[runners];
    for (int runner = 0; runner < runners; runner++) {
      double pace_ms = 210_000 + 200_000 * chance.nextDouble();
      starts_ms[runner] = (long) (chance.nextDouble() * 1_800_000);
      long[] splits_ms = new long[POINTS.count()];
      double at_ms = 0;
      for (int c = 0; c < splits_ms.length; c++) {
        double unlike = Math.exp(0.02 * chance.nextGaussian());
        double day = c < slower.length ? slower[c] : 1;
        at_ms += pace_ms * POINTS.leg_mm(c) / 1e6 * unlike * day;
        splits_ms[c] = Math.round(at_ms);
      }
      ways.add(new Way('F', 40, splits_ms));
    }
    return new MadeDay(ways, starts_ms);
  }

  /** A day on which one leg is slower. */
  static MadeDay slowLeg(int runners, long seed, int leg, double factor) {
    double[] slower = new double[POINTS.count()];
    Arrays.fill(slower, 1);
    slower[leg] = factor;
    return of(runners, seed, slower);
  }

  /** The same day, but every eighth sits down for forty minutes behind some mat. */
  MadeDay withRests() {
    List<Way> rested = new ArrayList<>();
    for (int runner = 0; runner < count(); runner++) {
      Way way = way(runner);
      long[] splits_ms = new long[way.count()];
      for (int c = 0; c < splits_ms.length; c++) {
        boolean rest = runner % 8 == 0 && c > runner / 8 % POINTS.finish();
        splits_ms[c] = way.split_ms(c) + (rest ? 2_400_000 : 0);
      }
      rested.add(new Way(way.sex(), way.age(), splits_ms));
    }
    return with(rested);
  }

  /** The same day seen by other mats. */
  MadeDay with(List<Way> others) {
    return new MadeDay(others, starts_ms);
  }

  List<Way> ways() {
    return ways;
  }

  @Override
  public int count() {
    return ways.size();
  }

  @Override
  public Way way(int runner) {
    return ways.get(runner);
  }

  @Override
  public long started_ms(int runner) {
    return starts_ms[runner];
  }

  /** The pace so far is held; before the first mat, five minutes and ten seconds a kilometre. */
  static final class Held implements CourseModel {
    @Override
    public Checkpoints checkpoints() {
      return POINTS;
    }

    @Override
    public void legs(Way way, int seen, long[] legs_ms) {
      double pace_ms = seen < 0 ? 310_000 : way.split_ms(seen) * 1e6 / POINTS.distance_mm(seen);
      for (int leg = seen + 1; leg < legs_ms.length; leg++) {
        legs_ms[leg] = Math.round(pace_ms * POINTS.leg_mm(leg) / 1e6);
      }
    }
  }
}
