package org.racegantry.publish.crowd;

import java.time.LocalTime;
import java.util.Map;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;

/**
 * What is asked of the density.
 *
 * @param race one race, or null for all
 * @param place where
 * @param time_ms at which moment the road is looked at
 */
record DensityQuery(Race race, Place place, long time_ms) {
  static DensityQuery of(SnapshotView view, Map<String, String> asked, long now_ms) {
    String race = asked.getOrDefault("race", "");
    return new DensityQuery(
        race.isEmpty()
            ? null
            : view.race(race)
                .orElseThrow(() -> new BadRequest(404, "There is no race “" + race + "”.")),
        Place.of(view, asked.getOrDefault("at", "")),
        time_ms(view, asked.getOrDefault("time", "").strip(), now_ms));
  }

  /** A time of day on the day of the race; now without one. */
  private static long time_ms(SnapshotView view, String asked, long now_ms) {
    if (asked.isEmpty()) {
      return now_ms;
    }
    if (!asked.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]")) {
      throw new BadRequest(400, "time is a time of day such as 14:30, not “" + asked + "”");
    }
    LocalTime time = LocalTime.parse(asked.length() < 5 ? "0" + asked : asked);
    return time.atDate(view.setup().date()).atZone(view.setup().zone()).toInstant().toEpochMilli();
  }
}
