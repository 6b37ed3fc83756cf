package org.racegantry.publish.stream;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.board.Board;
import org.racegantry.publish.board.BoardMaker;
import org.racegantry.publish.records.RecordNews;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Templates;

/**
 * The board of one race as everybody sees it first. The HTML it tells is the very HTML of the page,
 * so there is one way to show a row; of what the page has already, only what differs is told.
 */
final class BoardProgramme implements Programme {
  private static final List<String> PARTS =
      List.of("strip", "lead", "heads", "records", "recordwords");

  private final String race;
  private final Templates templates;
  private Shown before = new Shown(Map.of(), Map.of());
  private long recordsSeq = -1;

  BoardProgramme(String race, Templates templates) {
    this.race = race;
    this.templates = templates;
  }

  /** What a page shows: parts by name, rows by key in their order. */
  private record Shown(Map<String, Piece> parts, Map<String, Cells> rows) {
    List<String> order() {
      return List.copyOf(rows.keySet());
    }
  }

  @Override
  public String event() {
    return "board";
  }

  @Override
  public long pause_ms() {
    return 0;
  }

  @Override
  public Shot next(SnapshotView view, String fault) {
    Shown now = view.race(race).isPresent() ? shown(view, fault) : before;
    long seq = view.snapshot().seq();
    Map<String, Object> change = change(now);
    before = now;
    return new Shot(change.isEmpty() ? change : named(seq, change), () -> named(seq, whole(now)));
  }

  /** How the records stand is worked out apart, and comes after the places. */
  @Override
  public boolean owes(SnapshotView view) {
    long known = RecordNews.of(view).seq(view);
    return known != recordsSeq || known < view.snapshot().seq();
  }

  private Shown shown(SnapshotView view, String fault) {
    recordsSeq = RecordNews.of(view).seq(view);
    Board board = BoardMaker.moving(view, view.race(race).orElseThrow());
    Map<String, Piece> parts = new LinkedHashMap<>();
    for (String part : PARTS) {
      parts.put(part, Piece.of(templates.piece(part + ".jte", Map.of("board", board))));
    }
    Map<String, Object> state = Map.of("state", Labels.state(view.results(), race));
    parts.put("state", Piece.of(templates.piece("state.jte", state)));
    parts.put(
        "fault",
        fault.isEmpty()
            ? Piece.NONE
            : Piece.of(templates.piece("fault.jte", Map.of("sentence", fault))));
    Map<String, Cells> rows = new LinkedHashMap<>();
    board.rows().forEach(row -> rows.put(row.key(), Cells.of(html(row))));
    return new Shown(parts, rows);
  }

  private String html(Board.Row row) {
    return templates.piece("row.jte", Map.of("row", row, "splits", false, "filtered", false));
  }

  private Map<String, Object> change(Shown now) {
    Map<String, Object> change = new LinkedHashMap<>();
    Map<String, String> figures = new LinkedHashMap<>();
    Map<String, String> parts = new LinkedHashMap<>();
    now.parts()
        .forEach(
            (name, piece) -> {
              Piece old = before.parts().getOrDefault(name, Piece.NONE);
              if (!piece.shape().equals(old.shape())) {
                parts.put(name, piece.html());
              } else {
                figures.putAll(different(piece.figures(), old.figures()));
              }
            });
    Map<String, String> rows = new LinkedHashMap<>();
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    now.rows()
        .forEach(
            (key, row) -> {
              Cells old = before.rows().get(key);
              if (!row.alike(old)) {
                rows.put(key, row.html());
              } else if (!row.html().equals(old.html())) {
                cells.put(key, row.since(old));
              }
            });
    put(change, "figures", figures);
    put(change, "parts", parts);
    put(change, "rows", rows);
    put(change, "cells", cells);
    if (!now.order().equals(before.order())) {
      change.put("order", now.order());
    }
    return change;
  }

  private static void put(Map<String, Object> change, String name, Map<String, ?> values) {
    if (!values.isEmpty()) {
      change.put(name, values);
    }
  }

  private static Map<String, String> different(Map<String, String> now, Map<String, String> then) {
    Map<String, String> different = new LinkedHashMap<>(now);
    then.forEach(different::remove);
    return different;
  }

  private Map<String, Object> whole(Shown now) {
    Map<String, String> parts = new LinkedHashMap<>();
    now.parts().forEach((name, piece) -> parts.put(name, piece.html()));
    Map<String, String> rows = new LinkedHashMap<>();
    now.rows().forEach((key, row) -> rows.put(key, row.html()));
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("whole", true);
    whole.put("parts", parts);
    whole.put("order", now.order());
    whole.put("rows", rows);
    return whole;
  }

  private Map<String, Object> named(long seq, Map<String, Object> told) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("race", race);
    named.put("seq", seq);
    named.putAll(told);
    return named;
  }
}
