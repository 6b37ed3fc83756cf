package org.racegantry.publish.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.SnapshotView;

/** What was said on the way and what came of it, for programs. */
final class SaidJson {
  private SaidJson() {}

  /** A value to be put into a document; null where nothing can be said, or not yet. */
  static Map<String, Object> value(SnapshotView view, int entrant) {
    List<SaidThen> said = SaidOnTheWay.of(view, entrant).points();
    if (said.isEmpty()) {
      return null;
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("estimate", true);
    all.put("finish_ms", said.getFirst().came_ms());
    all.put("inside80", said.stream().filter(SaidThen::inside).count());
    all.put("points", said.stream().map(SaidJson::point).toList());
    return all;
  }

  private static Map<String, Object> point(SaidThen one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("point", PlainText.whole(one.point().id()));
    fields.put("distance_mm", one.point().distance_mm());
    fields.put("finish_ms", ForecastJson.quantiles(one.finish()));
    fields.put("off_s", one.off_s());
    fields.put("inside80", one.inside());
    return fields;
  }
}
