package org.racegantry.forecast.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.day.Day;
import org.racegantry.forecast.day.DayLearner;
import org.racegantry.forecast.day.Runners;
import org.racegantry.forecast.model.ForecastModel;

/**
 * A year played again in the order of the clock: each forecast knows what the model says, the
 * runner's own splits, and what those further on had shown up to the minute before.
 */
public final class LiveTrial {
  private static final long EVERY_MS = 60_000;

  private final ForecastModel model;
  private final List<Way> ways;
  private final long[] offsets_ms;

  /**
   * @param ways runners with every split
   * @param offsets_ms when each started, after any moment
   */
  public LiveTrial(ForecastModel model, List<Way> ways, long[] offsets_ms) {
    this.model = model;
    this.ways = List.copyOf(ways);
    this.offsets_ms = offsets_ms.clone();
  }

  /** Somebody passes a checkpoint. */
  private record Arrival(long clock_ms, int runner, int checkpoint) {}

  /** How good the forecasts were at each checkpoint but the finish. */
  public List<Optional<Score>> scores() {
    int finish = model.checkpoints().finish();
    long[][] off_ms = new long[finish][ways.size()];
    BandTally[] tallies = new BandTally[finish];
    for (int c = 0; c < finish; c++) {
      tallies[c] = new BandTally();
    }
    DayLearner learner = new DayLearner(model);
    Day day = Day.unknown(model.checkpoints());
    long next_ms = Long.MIN_VALUE;
    for (Arrival arrival : arrivals(finish)) {
      if (arrival.clock_ms() >= next_ms) {
        long now_ms = Math.floorDiv(arrival.clock_ms(), EVERY_MS) * EVERY_MS;
        day = learner.learn(runners(), now_ms);
        next_ms = now_ms + EVERY_MS;
      }
      Way way = ways.get(arrival.runner());
      Band band = forecast(day, way, arrival.checkpoint());
      off_ms[arrival.checkpoint()][arrival.runner()] = band.median_ms() - way.split_ms(finish);
      tallies[arrival.checkpoint()].add(band, way.split_ms(finish));
    }
    List<Optional<Score>> scores = new ArrayList<>();
    for (int c = 0; c < finish; c++) {
      scores.add(Optional.of(Score.of(off_ms[c], tallies[c])));
    }
    return scores;
  }

  private List<Arrival> arrivals(int finish) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      for (int c = 0; c < finish; c++) {
        arrivals.add(new Arrival(offsets_ms[i] + ways.get(i).split_ms(c), i, c));
      }
    }
    arrivals.sort(Comparator.comparingLong(Arrival::clock_ms));
    return arrivals;
  }

  private Band forecast(Day day, Way given, int seen) {
    Way way = day.repaired(given.upTo(seen));
    long[] legs_ms = new long[model.checkpoints().count()];
    model.legs(way, seen, legs_ms);
    day.correct(seen, legs_ms);
    return model.at(seen, way.split_ms(seen), legs_ms, model.checkpoints().finish());
  }

  private Runners runners() {
    return new Runners() {
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
        return offsets_ms[runner];
      }
    };
  }
}
