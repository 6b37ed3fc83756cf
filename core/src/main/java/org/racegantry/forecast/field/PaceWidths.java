package org.racegantry.forecast.field;

import org.racegantry.forecast.band.PaceBands;

/** How far off forecasts by pace are. */
public interface PaceWidths {
  /** Stands where nothing was measured. */
  PaceWidths GUESSED =
      (_, _, into) -> {
        double[] errors = {-0.18, -0.11, -0.05, 0, 0.06, 0.14, 0.3};
        System.arraycopy(errors, 0, into, 0, Widths.COUNT);
      };

  /** Those pace was off by in races with splits: held for other ways by the part that is done. */
  static PaceWidths of(PaceBands bands) {
    return (done, _, into) -> bands.errors(done, into);
  }

  /**
   * The seven quantiles of a band as logarithms of the time it takes over the time forecast.
   *
   * @param done part of the way that is done
   * @param point part of the way at the point it is about
   */
  void errors(double done, double point, double[] into);
}
