package org.racegantry.forecast.trial;

import java.util.List;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.fit.LeastSquares;

/** Least squares on all legs, age and sex as a method. */
public final class SpreadsheetMethod implements Method {
  private final LeastSquares fitted;

  /**
   * Fits it.
   *
   * @param ways runners with every split
   */
  public SpreadsheetMethod(List<Way> ways) {
    this.fitted = new LeastSquares(ways);
  }

  @Override
  public String name() {
    return "least-squares";
  }

  @Override
  public long finish_ms(Way way, int seen) {
    return fitted.finish_ms(way, seen);
  }
}
