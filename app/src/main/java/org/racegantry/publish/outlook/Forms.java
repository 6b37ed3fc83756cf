package org.racegantry.publish.outlook;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.stake.Form;
import org.racegantry.live.AllHands;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;

/** How good forecasts were, race by race, worked out once for each snapshot. */
final class Forms {
  private final Map<String, Optional<Form>> known = new ConcurrentHashMap<>();

  private Forms() {}

  static Optional<Form> of(SnapshotView view, Race race) {
    Forms forms = view.once(Forms.class, _ -> new Forms());
    return forms.known.computeIfAbsent(race.id(), _ -> made(view, race));
  }

  private static Optional<Form> made(SnapshotView view, Race race) {
    return view.forecasts().known().model() instanceof ForecastModel model
        ? Form.of(view.results(), race, model, new AllHands())
        : Optional.empty();
  }
}
