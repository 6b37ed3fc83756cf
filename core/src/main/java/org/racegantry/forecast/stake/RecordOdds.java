package org.racegantry.forecast.stake;

import java.util.OptionalDouble;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.RunnerForecast;

/** The chance that a mark falls to somebody on the way. */
public final class RecordOdds {
  private RecordOdds() {}

  /**
   * The chance that a runner's official time, from the gun and rounded up to whole seconds, is
   * below a mark.
   *
   * @param entrant position among the entrants
   * @param mark_s the mark, in whole seconds
   * @param now_ms the moment, in milliseconds since 1970
   * @return from 0 to 1; empty where nothing of the runner's own is known, or he is in
   */
  public static OptionalDouble below(Forecasts forecasts, int entrant, long mark_s, long now_ms) {
    return forecasts
        .of(entrant, now_ms)
        .filter(forecast -> forecast.grounds() != Grounds.FIELD)
        .map(RunnerForecast::finishGun)
        .map(band -> OptionalDouble.of(band.chanceBy((mark_s - 1) * 1_000)))
        .orElse(OptionalDouble.empty());
  }
}
