package org.racegantry.publish.board;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.format.CsvText;
import org.racegantry.scoring.Split;

/**
 * A leaderboard as CSV: RFC 4180, UTF-8, times in milliseconds, nothing a spreadsheet would run. A
 * gap is a whole number, so that it needs no sign a spreadsheet could take for a formula.
 */
final class BoardCsv {
  private static final List<String> COLUMNS =
      List.of(
          "place",
          "place_overall",
          "bib",
          "name",
          "nation",
          "club",
          "group",
          "status",
          "point",
          "time",
          "elapsed_ms",
          "gap_ms",
          "interval_ms",
          "places_gained",
          "leg_from",
          "leg_ms",
          "pace_ms");

  private BoardCsv() {}

  static byte[] of(Board board) {
    StringBuilder out = new StringBuilder();
    List<String> heads = new ArrayList<>(COLUMNS);
    board.splitPoints().forEach(head -> heads.add(head.id() + "_ms"));
    heads.add("marks");
    line(out, heads);
    board.rows().forEach(row -> line(out, cells(row)));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> cells(Board.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.place());
    cells.add(row.overall());
    cells.add(row.bib());
    cells.add(row.name());
    cells.add(row.nation());
    cells.add(row.club());
    cells.add(row.group());
    cells.add(row.status());
    cells.add(row.point());
    cells.add(row.elapsed_ms() == Split.UNKNOWN ? "" : row.time());
    cells.add(number(row.elapsed_ms()));
    cells.add(gap(row.gap_ms()));
    cells.add(gap(row.interval_ms()));
    cells.add(Integer.toString(row.moved()));
    cells.add(row.legFrom());
    cells.add(number(row.leg_ms()));
    cells.add(number(row.pace_ms()));
    row.splits().forEach(cell -> cells.add(cell.estimate() ? "" : number(cell.elapsed_ms())));
    cells.add(row.marks().stream().map(mark -> mark.replace(' ', '-')).collect(joining(" ")));
    return cells;
  }

  private static String number(long value) {
    return value == Split.UNKNOWN ? "" : Long.toString(value);
  }

  private static String gap(long gap_ms) {
    return gap_ms == Board.NO_GAP ? "" : Long.toString(gap_ms);
  }

  private static void line(StringBuilder out, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      out.append(i == 0 ? "" : ",");
      if (cell.matches("-?[0-9]+")) {
        out.append(cell);
      } else {
        CsvText.append(out, cell);
      }
    }
    out.append("\r\n");
  }
}
