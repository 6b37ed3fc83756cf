package org.racegantry.forecast.field;

import org.racegantry.forecast.Band;
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
    double unit = 1e9;
    return (seen, ahead, finish_ms, into) -> {
      Band band = bands.around(seen, ahead, (long) unit, finish_ms);
      into[0] = Math.log(band.low95_ms() / unit);
      into[1] = Math.log(band.low80_ms() / unit);
      into[2] = Math.log(band.low50_ms() / unit);
      into[MEDIAN] = Math.log(band.median_ms() / unit);
      into[4] = Math.log(band.high50_ms() / unit);
      into[5] = Math.log(band.high80_ms() / unit);
      into[6] = Math.log(band.high95_ms() / unit);
    };
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
