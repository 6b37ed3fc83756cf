package org.racegantry.publish.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.board.Board;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.scoring.Split;

/** The page of one nation for programs. */
final class NationTwin {
  private NationTwin() {}

  static Map<String, Object> of(SnapshotView view, NationPageMaker maker, Race race) {
    NationPage page = maker.page(race);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("race", PlainText.whole(race.id()));
    all.put("nation", page.code());
    all.put("name", page.name());
    all.put("status", page.status());
    List<Map<String, Object>> sexes = new ArrayList<>();
    List<NationSteps> stories = maker.stories(race);
    for (int i = 0; i < stories.size(); i++) {
      Map<String, Object> fields = NationJson.steps(stories.get(i));
      fields.keySet().removeAll(List.of("race", "nation", "name"));
      fields.put("runners_total", page.parts().get(i).all());
      fields.put(
          "runners", page.parts().get(i).runners().stream().map(NationTwin::runner).toList());
      sexes.add(fields);
    }
    all.put("sexes", sexes);
    return all;
  }

  private static Map<String, Object> runner(Board.Row row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("position", row.place());
    fields.put("place_overall", row.overall());
    fields.put("bib", PlainText.whole(row.bib()));
    fields.put("name", PlainText.whole(row.name()));
    fields.put("status", row.status());
    fields.put("point", PlainText.whole(row.point()));
    fields.put("time", row.elapsed_ms() == Split.UNKNOWN ? null : row.time());
    fields.put("elapsed_ms", row.elapsed_ms() == Split.UNKNOWN ? null : row.elapsed_ms());
    return fields;
  }
}
