package org.racegantry.forecast.band;

import java.util.List;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Checkpoints;

/**
 * The bands of a model: for each checkpoint seen and each one ahead, how far off forecasts were in
 * years the model had not seen.
 */
public final class BandTable {
  private final Checkpoints checkpoints;
  private final List<Spread> spreads;

  BandTable(Checkpoints checkpoints, List<Spread> spreads) {
    this.checkpoints = checkpoints;
    this.spreads = List.copyOf(spreads);
    if (spreads.size() != pairs(checkpoints)) {
      throw new IllegalArgumentException("a band for each checkpoint and each one ahead of it");
    }
  }

  static int pairs(Checkpoints checkpoints) {
    return checkpoints.count() * (checkpoints.count() + 1) / 2;
  }

  Spread spread(int seen, int ahead) {
    int count = checkpoints.count();
    int row = seen + 1;
    return spreads.get(row * count - row * (row - 1) / 2 + ahead - seen - 1);
  }

  List<Spread> spreads() {
    return spreads;
  }

  /** The checkpoints it stands on. */
  public Checkpoints checkpoints() {
    return checkpoints;
  }

  /**
   * The band around a forecast.
   *
   * @param seen the last checkpoint passed, or -1
   * @param ahead the checkpoint it is about
   * @param ahead_ms the time from the one to the other that is forecast
   * @param finish_ms the finish that is forecast, from the own start: it says how fast the runner
   *     is
   * @return milliseconds from the moment {@code seen} was passed
   */
  public Band around(int seen, int ahead, long ahead_ms, long finish_ms) {
    return spread(seen, ahead).around(ahead_ms, pace(checkpoints, finish_ms));
  }

  /**
   * The same as logarithms of the time it takes over the time that is forecast, the seven quantiles
   * of a {@link Band} in its order.
   *
   * @param into receives them
   */
  public void errors(int seen, int ahead, long finish_ms, double[] into) {
    spread(seen, ahead).at(pace(checkpoints, finish_ms), into);
  }

  /** How fast a runner is, as the table counts it. */
  static double pace(Checkpoints checkpoints, long finish_ms) {
    return Math.log(
        (double) Math.max(1, finish_ms) / checkpoints.distance_mm(checkpoints.finish()));
  }
}
