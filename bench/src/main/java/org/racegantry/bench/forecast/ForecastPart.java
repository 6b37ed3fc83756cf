package org.racegantry.bench.forecast;

import java.util.Arrays;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;
import org.racegantry.forecast.Forecasts;
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
  private static final int WARM_UP = 8;

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
    each(first.results());
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

  /** An object for each runner, one after the other: what pages ask for. */
  private void each(Results results) {
    Forecasts forecasts = Forecasts.of(results, Foreknowledge.shipped(), hands);
    double best_us = Double.MAX_VALUE;
    for (int t = 0; t < WARM_UP; t++) {
      int asked = 0;
      long from_ns = System.nanoTime();
      for (int i = 0; i < results.entrants().size(); i++) {
        asked += forecasts.of(i, moment_ms).isPresent() ? 1 : 0;
      }
      best_us = Math.min(best_us, (System.nanoTime() - from_ns) / 1e3 / asked);
    }
    figure("one runner asked for, nothing new", best_us, "us", ONE_US);
  }

  /** Splits laid on the model, the model asked, every point ahead: one thread, for each runner. */
  private void one(Results results) {
    double best_us = Double.MAX_VALUE;
    for (int t = 0; t < WARM_UP; t++) {
      long from_ns = System.nanoTime();
      int rows =
          Forecasts.of(results, Foreknowledge.shipped(), Hands.ONE)
              .all(moment_ms, Hands.ONE)
              .rows();
      best_us = Math.min(best_us, (System.nanoTime() - from_ns) / 1e3 / rows);
    }
    figure("one runner from nothing", best_us, "us", ONE_US);
  }

  private void fromNothing(Results results) {
    double best_ms = Double.MAX_VALUE;
    for (int t = 0; t < WARM_UP; t++) {
      long from_ns = System.nanoTime();
      Forecasts.of(results, Foreknowledge.shipped(), hands).all(moment_ms, hands);
      best_ms = Math.min(best_ms, (System.nanoTime() - from_ns) / 1e6);
    }
    figure("everybody from nothing", best_ms, "ms", Double.NaN);
  }

  private void figure(String name, double value, String unit, double most) {
    String of = hands.count() + " threads, " + name;
    report.add(
        Double.isNaN(most)
            ? Figure.plain(PART, of, value, unit)
            : Figure.atMost(PART, of, value, unit, most));
  }
}
