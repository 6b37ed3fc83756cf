package org.racegantry.forecast.trial;

import java.util.Arrays;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.day.Day;
import org.racegantry.forecast.day.DayLearner;
import org.racegantry.forecast.day.Runners;
import org.racegantry.forecast.model.ForecastModel;

/**
 * A model that learns the day from whoever passed a checkpoint so far, and learns again every
 * minute, as a race that is on does.
 */
public final class LiveModel implements Learner {
  private static final long EVERY_MS = 60_000;

  private final String name;
  private final ForecastModel model;
  private final DayLearner learner;
  private final Known known;
  private final long[] legs_ms;
  private Day day;
  private long next_ms = Long.MIN_VALUE;

  /** What was told so far. Of whoever passed no checkpoint yet nothing is known. */
  private record Known(Way[] ways, long[] starts_ms) implements Runners {
    @Override
    public int count() {
      return ways.length;
    }

    @Override
    public Way way(int runner) {
      return ways[runner];
    }

    @Override
    public long started_ms(int runner) {
      return starts_ms[runner];
    }
  }

  /**
   * @param name what it is called in tables
   * @param model of earlier years
   * @param runners how many will start
   */
  public LiveModel(String name, ForecastModel model, int runners) {
    this.name = name;
    this.model = model;
    this.learner = new DayLearner(model);
    this.legs_ms = new long[model.checkpoints().count()];
    this.day = Day.unknown(model.checkpoints());
    long[] nothing = new long[legs_ms.length];
    Arrays.fill(nothing, Way.UNKNOWN);
    this.known = new Known(new Way[runners], new long[runners]);
    Arrays.fill(known.ways, new Way(' ', Way.UNKNOWN, nothing));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void passed(int runner, Way way, int seen, long clock_ms) {
    if (clock_ms >= next_ms) {
      long now_ms = Math.floorDiv(clock_ms, EVERY_MS) * EVERY_MS;
      day = learner.learn(known, now_ms);
      next_ms = now_ms + EVERY_MS;
    }
    known.ways[runner] = way;
    known.starts_ms[runner] = clock_ms - way.split_ms(seen);
  }

  @Override
  public Band finish(int runner, Way way, int seen, long clock_ms) {
    Way repaired = day.repaired(way);
    model.legs(repaired, seen, legs_ms);
    day.correct(seen, legs_ms);
    return model.at(seen, repaired.split_ms(seen), legs_ms, model.checkpoints().finish());
  }
}
