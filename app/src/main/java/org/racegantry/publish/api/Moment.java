package org.racegantry.publish.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.SnapshotView;

/** What moment an answer is of: the first fields of each. */
final class Moment {
  private Moment() {}

  static Map<String, Object> of(SnapshotView view) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("seq", view.snapshot().seq());
    fields.put("recorded_at", RaceClock.iso(view.snapshot().recordedAt_ms(), view.setup().zone()));
    return fields;
  }
}
