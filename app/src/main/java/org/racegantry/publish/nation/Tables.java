package org.racegantry.publish.nation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.nation.NationStory;
import org.racegantry.records.nation.NationTable;

/** What was asked of a snapshot about nations, worked out once. Safe for all threads. */
final class Tables {
  private final SnapshotView view;
  private final Map<String, NationTable> tables = new ConcurrentHashMap<>();
  private final Map<String, NationStory> stories = new ConcurrentHashMap<>();

  private Tables(SnapshotView view) {
    this.view = view;
  }

  static Tables of(SnapshotView view) {
    return view.once(Tables.class, Tables::new);
  }

  NationTable at(Race race, TimingPoint point) {
    return tables.computeIfAbsent(
        race.id() + "\n" + point.id(), _ -> NationTable.of(view.results(), race, point));
  }

  NationStory story(Race race, String nation, String sex) {
    return stories.computeIfAbsent(
        race.id() + "\n" + nation + "\n" + sex,
        _ -> NationStory.of(view.results(), race, nation, sex));
  }
}
