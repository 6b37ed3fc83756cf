package org.racegantry.forecast.field;

import org.racegantry.forecast.band.BandTable;

/** How far off forecasts are. */
public interface Widths {
  /** How many quantiles a band has. */
  int COUNT = 7;

  /** The position of the median among them. */
  int MEDIAN = 3;

  /** Stands where nothing was measured. */
  Widths GUESSED =
      (_, _, _, into) -> {
        double[] errors = {-0.13, -0.08, -0.035, 0, 0.04, 0.1, 0.2};
        System.arraycopy(errors, 0, into, 0, COUNT);
      };

  /** Those a model was off by in years it had not seen. */
  static Widths of(BandTable bands) {
    return bands::errors;
  }

  /**
   * The seven quantiles of a band as logarithms of the time it takes over the time forecast.
   *
   * @param seen the last checkpoint passed, or -1
   * @param ahead the checkpoint it is about
   * @param finish_ms the finish that is forecast, from the own start
   */
  void errors(int seen, int ahead, long finish_ms, double[] into);
}
