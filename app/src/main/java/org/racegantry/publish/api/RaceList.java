package org.racegantry.publish.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;

/** The races, each with how many are where. */
final class RaceList {
  byte[] all(SnapshotView view) {
    Map<String, Integer> entered = entered(view);
    Map<String, Object> fields = new LinkedHashMap<>(Moment.of(view));
    List<Map<String, Object>> races =
        view.setup().races().stream().map(race -> fields(view, race, entered)).toList();
    fields.put("races", races);
    return Json.bytes(fields);
  }

  byte[] one(SnapshotView view, Race race) {
    Map<String, Object> fields = new LinkedHashMap<>(Moment.of(view));
    fields.putAll(fields(view, race, entered(view)));
    return Json.bytes(fields);
  }

  private static Map<String, Integer> entered(SnapshotView view) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entrant entrant : view.results().entrants()) {
      counts.merge(view.setup().raceOf(entrant).id(), 1, Integer::sum);
    }
    return counts;
  }

  private static Map<String, Object> fields(
      SnapshotView view, Race race, Map<String, Integer> entered) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", race.id());
    fields.put("name", race.name());
    fields.put("basis", race.basis().name().toLowerCase(Locale.ROOT));
    fields.put("state", view.results().state(race.id()).name().toLowerCase(Locale.ROOT));
    fields.put("version", view.results().version(race.id()));
    fields.put("entered", entered.getOrDefault(race.id(), 0));
    fields.put("rankings", view.results().rankingIds());
    fields.put("points", view.setup().points().stream().map(p -> point(view, race, p)).toList());
    fields.put("results", ApiWing.BASE + "/races/" + race.id() + "/results");
    return fields;
  }

  private static Map<String, Object> point(SnapshotView view, Race race, TimingPoint point) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", point.id());
    fields.put("distance_mm", point.distance_mm());
    fields.put("through", view.at(point).rows(race).size());
    return fields;
  }
}
