package org.racegantry.publish.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.PageFrame;
import tools.jackson.databind.json.JsonMapper;

/** A leaderboard for machines: the numbers of the page beside it, times in milliseconds. */
public final class BoardJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private BoardJson() {}

  public static byte[] of(PageFrame.Moment moment, Board board) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("race", board.query().race());
    all.put("at", board.query().at());
    all.put("seq", moment.seq());
    all.put("recorded_ms", moment.recorded_ms());
    all.put("basis", board.basis());
    all.put("seen", board.seen());
    all.put("finished", board.finished());
    all.put("total", board.total());
    all.put("from", board.query().from());
    all.put("points", board.points().stream().map(BoardJson::point).toList());
    all.put("rows", board.rows().stream().map(row -> row(row, board.splitPoints())).toList());
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> point(Board.PointTab point) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", point.id());
    fields.put("through", point.through());
    fields.put("best", point.best());
    return fields;
  }

  private static Map<String, Object> row(Board.Row row, List<String> heads) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("place", row.place());
    fields.put("bib", row.bib());
    fields.put("name", row.name());
    fields.put("nation", row.nation());
    fields.put("group", row.group());
    fields.put("status", row.status());
    fields.put("point", row.point());
    fields.put("elapsed_ms", row.elapsed_ms());
    fields.put("time", row.time());
    fields.put("gap_ms", row.gap_ms());
    fields.put("gap", row.gap());
    fields.put("places_gained", row.moved());
    fields.put("leg", row.leg());
    fields.put("pace", row.pace());
    Map<String, Object> splits = new LinkedHashMap<>();
    for (int i = 0; i < heads.size(); i++) {
      Board.Cell cell = row.splits().get(i);
      splits.put(heads.get(i), cell.estimate() ? "" : cell.time());
    }
    fields.put("splits", splits);
    return fields;
  }
}
