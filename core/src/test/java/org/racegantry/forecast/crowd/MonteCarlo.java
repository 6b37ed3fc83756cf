package org.racegantry.forecast.crowd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.scoring.Results;

/**
 * The slow judge of sums of chances: it lets the race happen a few thousand times, each runner with
 * an own throw of the dice for where in the band, and counts.
 */
final class MonteCarlo {
  private static final double[] PARTS = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

  private final List<RunnerForecast> all = new ArrayList<>();
  private final Results results;
  private final Random random;
  private final int throwsInAll;
  private final int[][] strata;
  private int round = -1;

  /**
   * A judge who throws so often. Of all throws of one runner each hits another part of the band,
   * which makes the counts as good as those of a hundred times as many.
   */
  MonteCarlo(Results results, long now_ms, long seed, int throwsInAll) {
    this.throwsInAll = throwsInAll;
    this.results = results;
    this.random = new Random(seed);
    Forecasts forecasts = Forecasts.of(results);
    for (int i = 0; i < results.entrants().size(); i++) {
      forecasts.of(i, now_ms).ifPresent(all::add);
    }
    this.strata = new int[all.size()][];
    for (int k = 0; k < strata.length; k++) {
      List<Integer> parts = new ArrayList<>();
      for (int part = 0; part < throwsInAll; part++) {
        parts.add(part);
      }
      Collections.shuffle(parts, random);
      strata[k] = parts.stream().mapToInt(part -> part).toArray();
    }
  }

  private double dice(int k) {
    return (strata[k][round] + random.nextDouble()) / throwsInAll;
  }

  int expected() {
    return all.size();
  }

  /** One throw for each: when each is at a place that is ahead of it, in ms since 1970. */
  List<Double> throwTimes(double km) {
    round = (round + 1) % throwsInAll;
    List<Double> times = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      if (kmOf(all.get(k).lastPoint()) < km) {
        times.add(time(all.get(k), dice(k), km));
      }
    }
    return times;
  }

  /** One throw for each: how far each is at a moment, in kilometres; 99 behind the finish. */
  List<Double> throwPlaces(long time_ms) {
    round = (round + 1) % throwsInAll;
    List<Double> places = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      RunnerForecast one = all.get(k);
      double part = dice(k);
      double finish = CrowdDay.KM[CrowdDay.KM.length - 1];
      double low = kmOf(one.lastPoint());
      double high = finish;
      for (int halved = 0; halved < 40; halved++) {
        double middle = (low + high) / 2;
        if (time(one, part, middle) <= time_ms) {
          low = middle;
        } else {
          high = middle;
        }
      }
      places.add(time(one, part, finish) <= time_ms ? 99 : low);
    }
    return places;
  }

  private double time(RunnerForecast one, double part, double km) {
    double beforeKm = kmOf(one.lastPoint());
    double[] before = new double[PARTS.length];
    java.util.Arrays.fill(before, one.lastSeen_ms());
    for (PointForecast coming : one.coming()) {
      double there = kmOf(coming.point());
      double[] at = quantiles(coming.at());
      if (km <= there) {
        double[] between = new double[PARTS.length];
        for (int q = 0; q < between.length; q++) {
          between[q] = before[q] + (km - beforeKm) / (there - beforeKm) * (at[q] - before[q]);
        }
        return inverse(between, part);
      }
      beforeKm = there;
      before = at;
    }
    throw new AssertionError("nobody runs farther than the finish");
  }

  private double kmOf(int point) {
    return results.setup().points().get(point).distance_mm() / 1e6;
  }

  private static double[] quantiles(Band b) {
    return new double[] {
      b.low95_ms(),
      b.low80_ms(),
      b.low50_ms(),
      b.median_ms(),
      b.high50_ms(),
      b.high80_ms(),
      b.high95_ms()
    };
  }

  /** The time so many of a hundred are before; beyond the band as the product says it is. */
  private static double inverse(double[] q, double part) {
    if (part < PARTS[0]) {
      return q[0] - (q[1] - q[0]) * (1 - part / PARTS[0]);
    }
    for (int k = 1; k < PARTS.length; k++) {
      if (part < PARTS[k]) {
        double share = (part - PARTS[k - 1]) / (PARTS[k] - PARTS[k - 1]);
        return q[k - 1] + share * (q[k] - q[k - 1]);
      }
    }
    double wait = q[6] - q[3];
    double power = Math.log(4) / Math.log(wait / (q[5] - q[3]));
    power = 1 / Math.min(6, Math.max(1.5, power));
    double near = q[3] + wait * Math.pow(2.5, power);
    double end = q[3] + wait * Math.pow(10, power);
    return part < 0.99
        ? q[6] + (part - 0.975) / 0.015 * (near - q[6])
        : near + (part - 0.99) / 0.01 * (end - near);
  }
}
