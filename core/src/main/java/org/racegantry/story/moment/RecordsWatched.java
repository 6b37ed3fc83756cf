package org.racegantry.story.moment;

import java.util.List;
import org.racegantry.records.Watch;
import org.racegantry.story.Where;

/** Records still open while a contest is on. */
final class RecordsWatched {
  private RecordsWatched() {}

  /** Every one, where the runner nearest to it was last seen. */
  static List<Moment> of(Scene scene) {
    if (!scene.open()) {
      return List.of();
    }
    return scene.sources().verdicts().watches().stream()
        .filter(watch -> scene.has(watch.position()))
        .map(watch -> watched(scene, watch))
        .toList();
  }

  private static Moment watched(Scene scene, Watch watch) {
    Where where = Where.at(watch.now().point().distance_mm());
    return new Moment.RecordWatched(scene.contest(), where, watch.position(), watch);
  }
}
