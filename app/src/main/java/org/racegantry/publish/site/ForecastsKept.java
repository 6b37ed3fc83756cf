package org.racegantry.publish.site;

import java.util.function.Supplier;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.live.AllHands;
import org.racegantry.scoring.Results;

/** The forecasts somebody asked for last, which the next ones take over what they can from. */
final class ForecastsKept {
  private final Supplier<Foreknowledge> foreknowledge;
  private Forecasts last;

  ForecastsKept(Supplier<Foreknowledge> foreknowledge) {
    this.foreknowledge = foreknowledge;
  }

  /** The forecasts of these results. */
  synchronized Forecasts of(Results results) {
    last =
        last == null
            ? Forecasts.of(results, foreknowledge.get(), new AllHands())
            : last.after(results, new AllHands());
    return last;
  }
}
