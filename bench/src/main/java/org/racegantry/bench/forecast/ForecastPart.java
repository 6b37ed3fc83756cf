package org.racegantry.bench.forecast;

import java.util.Arrays;
import java.util.List;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.field.Expected;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/** Forecasts a field as the race goes on, from nothing and one runner at a time. */
final class ForecastPart {
  private static final String PART = "forecast";
  private static final double ALL_MS = 100;
  private static final double ONE_US = 10;
  private static final long STEP_MS = 1_000;
  private static final int AT_THE_START = 3;
  private static final int WARM_UP = 10;

  private final HalfWay race;
  private final Hands hands;
  private final int times;
  private final Report report;
  private final Scorer scorer = new Scorer();
  private long moment_ms;

  ForecastPart(HalfWay race, Hands hands, int times, Report report) {
    this.race = race;
    this.hands = hands;
    this.times = times;
    this.report = report;
  }

  void run() {
    scorer.add(race.act());
    moment_ms = race.moment_ms();
    race.reads(0, moment_ms).forEach(scorer::add);
    Forecasts first = again();
    one(first.results());
    fromNothing(first.results());
  }

  /** A second of race later: everybody, every point ahead, all seven quantiles. */
  private Forecasts again() {
    Forecasts forecasts = Forecasts.of(scorer.score(), Foreknowledge.shipped(), hands);
    double[] took_ms = new double[times];
    int rows = 0;
    for (int t = -WARM_UP; t < times; t++) {
      race.reads(moment_ms, moment_ms + STEP_MS).forEach(scorer::add);
      moment_ms += STEP_MS;
      Results results = scorer.score();
      long from_ns = System.nanoTime();
      forecasts = forecasts.after(results, hands);
      Expected all = forecasts.all(moment_ms, hands);
      took_ms[Math.max(0, t)] = (System.nanoTime() - from_ns) / 1e6;
      rows = all.rows();
    }
    report.say(rows + " on the way");
    Arrays.sort(took_ms);
    figure("everybody again, a second later: median", took_ms[times / 2], "ms", ALL_MS);
    figure("everybody again, a second later: slowest", took_ms[times - 1], "ms", Double.NaN);
    return forecasts;
  }

  /** The model asked and every point ahead, one runner after the other, on one thread. */
  private void one(Results results) {
    Forecasts forecasts = Forecasts.of(results, Foreknowledge.shipped(), hands);
    CourseModel model = Foreknowledge.shipped().model();
    List<Way> ways = race.ways();
    long[] legs_ms = new long[model.checkpoints().count()];
    double asked_us = Double.MAX_VALUE;
    double told_us = Double.MAX_VALUE;
    for (int t = 0; t < WARM_UP; t++) {
      long from_ns = System.nanoTime();
      for (int i = 0; i < ways.size(); i++) {
        model.legs(ways.get(i), i % model.checkpoints().finish(), legs_ms);
      }
      asked_us = Math.min(asked_us, (System.nanoTime() - from_ns) / 1e3 / ways.size());
      int told = 0;
      from_ns = System.nanoTime();
      for (int i = 0; i < results.entrants().size(); i++) {
        told += forecasts.of(i, moment_ms).isPresent() ? 1 : 0;
      }
      told_us = Math.min(told_us, (System.nanoTime() - from_ns) / 1e3 / told);
    }
    figure("one runner: the model asked", asked_us, "us", Double.NaN);
    figure("one runner: every point ahead", told_us, "us", Double.NaN);
    figure("one runner with a new split, in all", asked_us + told_us, "us", ONE_US);
  }

  private void fromNothing(Results results) {
    double best_ms = Double.MAX_VALUE;
    for (int t = 0; t < AT_THE_START; t++) {
      long from_ns = System.nanoTime();
      Forecasts.of(results, Foreknowledge.shipped(), hands).all(moment_ms, hands);
      best_ms = Math.min(best_ms, (System.nanoTime() - from_ns) / 1e6);
    }
    figure("everybody from nothing, the day learned", best_ms, "ms", Double.NaN);
  }

  private void figure(String name, double value, String unit, double most) {
    String of = hands.count() + " threads, " + name;
    report.add(
        Double.isNaN(most)
            ? Figure.plain(PART, of, value, unit)
            : Figure.atMost(PART, of, value, unit, most));
  }
}
