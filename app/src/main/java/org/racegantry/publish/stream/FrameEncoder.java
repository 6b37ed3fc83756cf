package org.racegantry.publish.stream;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.board.Board;
import org.racegantry.publish.board.BoardMaker;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Templates;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the frames of one race. It remembers what it sent last and leaves out what is the same. The
 * HTML in a frame is the very HTML of the page, so there is one way to show a row.
 */
public final class FrameEncoder {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String race;
  private final Templates templates;
  private Map<String, String> parts = Map.of();
  private Map<String, String> rows = Map.of();
  private Frame last = new Frame(0, 0, new byte[0], new byte[0]);

  public FrameEncoder(String race, Templates templates) {
    this.race = race;
    this.templates = templates;
  }

  /** The frame for a snapshot: the last one again when nothing on the board is different. */
  public Frame next(SnapshotView view, String fault) {
    Board board = BoardMaker.moving(view, view.race(race).orElseThrow());
    Map<String, String> newRows = new LinkedHashMap<>();
    board.rows().forEach(row -> newRows.put(row.key(), row(row)));
    Map<String, String> newParts = new LinkedHashMap<>();
    for (String part : List.of("strip", "lead", "heads")) {
      newParts.put(part, templates.piece(part + ".jte", Map.of("board", board)));
    }
    newParts.put(
        "state", templates.piece("state.jte", Map.of("state", Labels.state(view.results(), race))));
    newParts.put(
        "fault", fault.isEmpty() ? "" : templates.piece("fault.jte", Map.of("sentence", fault)));
    boolean sameOrder = List.copyOf(newRows.keySet()).equals(List.copyOf(rows.keySet()));
    if (sameOrder && newRows.equals(rows) && newParts.equals(parts)) {
      return last;
    }
    long seq = view.snapshot().seq();
    byte[] change = event(seq, different(newParts, parts), newRows, different(newRows, rows));
    byte[] whole = event(seq, newParts, newRows, newRows);
    last = new Frame(seq, last.seq(), change, whole);
    parts = newParts;
    rows = newRows;
    return last;
  }

  private String row(Board.Row row) {
    return templates.piece("row.jte", Map.of("row", row, "splits", false, "filtered", false));
  }

  private static Map<String, String> different(Map<String, String> now, Map<String, String> then) {
    Map<String, String> different = new LinkedHashMap<>();
    now.forEach(
        (name, html) -> {
          if (!html.equals(then.get(name))) {
            different.put(name, html);
          }
        });
    return different;
  }

  private static byte[] event(
      long seq, Map<String, String> parts, Map<String, String> all, Map<String, String> rows) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("parts", parts);
    data.put("order", List.copyOf(all.keySet()));
    data.put("rows", rows);
    return event("board", seq, data);
  }

  /** The event that tells the time: at the race, and of the data. */
  public static byte[] time(PageFrame.Moment moment) {
    return event("time", 0, moment);
  }

  /** JSON holds no line break, so nothing in a name can end an event or begin another. */
  private static byte[] event(String name, long id, Object data) {
    String head = (id == 0 ? "" : "id: " + id + "\n") + "event: " + name + "\ndata: ";
    return (head + MAPPER.writeValueAsString(data) + "\n\n").getBytes(StandardCharsets.UTF_8);
  }
}
