package org.racegantry.publish.site;

import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.live.AllHands;
import org.racegantry.scoring.Results;

/** The forecasts somebody asked for last, which the next ones take over what they can from. */
final class ForecastsKept {
  private Forecasts last;

  /** The forecasts of these results. */
  synchronized Forecasts of(Results results) {
    last =
        last == null
            ? Forecasts.of(results, Foreknowledge.shipped(), new AllHands())
            : last.after(results, new AllHands());
    return last;
  }
}
