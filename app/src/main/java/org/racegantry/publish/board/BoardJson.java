package org.racegantry.publish.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.scoring.Split;
import tools.jackson.databind.json.JsonMapper;

/** A leaderboard for machines: the numbers of the page beside it, times in milliseconds. */
public final class BoardJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private BoardJson() {}

  /** The JSON of a board as of a moment. */
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
    all.put("times", board.times());
    all.put("sort", board.query().sort().word());
    all.put("leader", board.leader());
    all.put("groups", board.groups());
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> point(Board.PointTab point) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", point.id());
    fields.put("through", point.through());
    fields.put("best", point.best());
    return fields;
  }

  private static Map<String, Object> row(Board.Row row, List<Board.SplitHead> heads) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("place", row.place());
    fields.put("bib", row.bib());
    fields.put("name", row.name());
    fields.put("nation", row.nation());
    fields.put("group", row.group());
    fields.put("status", row.status());
    fields.put("point", row.point());
    fields.put("elapsed_ms", known(row.elapsed_ms()));
    fields.put("time", row.time());
    fields.put("gap_ms", gap(row.gap_ms()));
    fields.put("gap", row.gap());
    fields.put("places_gained", row.moved());
    fields.put("leg", row.leg());
    fields.put("pace", row.pace());
    Map<String, Object> splits = new LinkedHashMap<>();
    Map<String, Object> splits_ms = new LinkedHashMap<>();
    for (int i = 0; i < heads.size(); i++) {
      Board.Cell cell = row.splits().get(i);
      splits.put(heads.get(i).label(), cell.estimate() ? "" : cell.time());
      splits_ms.put(heads.get(i).id(), cell.estimate() ? null : known(cell.elapsed_ms()));
    }
    fields.put("splits", splits);
    fields.put("splits_ms", splits_ms);
    fields.put("overall", row.overall());
    fields.put("club", row.club());
    fields.put("interval_ms", gap(row.interval_ms()));
    fields.put("leg_ms", known(row.leg_ms()));
    fields.put("pace_ms", known(row.pace_ms()));
    fields.put("marks", row.marks());
    return fields;
  }

  private static Long known(long time_ms) {
    return time_ms == Split.UNKNOWN ? null : time_ms;
  }

  private static Long gap(long gap_ms) {
    return gap_ms == Board.NO_GAP ? null : gap_ms;
  }
}
