package org.racegantry.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.control.view.DeviceRow;

/** The board of devices as text: a table, or only what has changed since the last look. */
final class BoardText {
  /** A terminal has at least so many lines to spare; those that need a look come first. */
  private static final int ROWS_MAX = 18;

  private static final List<String> HEADS =
      List.of(
          "READER",
          "LINE",
          "LINK",
          "HEARD",
          "LAST READ",
          ">/MIN",
          ">READS",
          ">CLOCK",
          ">WAITING",
          "GAPS",
          ">REFUSED",
          ">POWER",
          "ALSO");

  private Map<String, String> before = new LinkedHashMap<>();

  /** The table, each line with its end. */
  static String table(List<DeviceRow> rows) {
    List<DeviceRow> shown = new ArrayList<>(rows);
    boolean all = rows.size() <= ROWS_MAX;
    if (!all) {
      shown.sort(Comparator.comparing(DeviceRow::order));
      shown = shown.subList(0, ROWS_MAX);
    }
    TextGrid grid = new TextGrid(HEADS);
    shown.forEach(row -> grid.add(cells(row)));
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    grid.print(out);
    if (!all) {
      out.println("and " + (rows.size() - ROWS_MAX) + " more");
    }
    out.flush();
    return text.toString();
  }

  private static List<String> cells(DeviceRow row) {
    return List.of(
        row.reader(),
        row.guest() ? "not scored" : row.line(),
        row.link(),
        row.heard(),
        row.lastRead(),
        row.perMinute(),
        row.reads(),
        row.clock(),
        row.waiting(),
        row.gaps(),
        row.refused(),
        row.battery(),
        row.trouble().isEmpty() ? row.antennas() : row.trouble());
  }

  /** One line for each device whose link, gaps or trouble are others than at the last call. */
  List<String> changes(List<DeviceRow> rows) {
    List<String> lines = new ArrayList<>();
    Map<String, String> now = new LinkedHashMap<>();
    for (DeviceRow row : rows) {
      String state = state(row);
      now.put(row.reader(), state);
      boolean expectedOnly = row.state().equals("never") && !before.containsKey(row.reader());
      if (!state.equals(before.get(row.reader())) && !expectedOnly) {
        lines.add(PlainText.line("reader " + row.reader() + ": " + state));
      }
    }
    before = now;
    return lines;
  }

  private static String state(DeviceRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(row.link());
    parts.add(row.from());
    parts.add(row.guest() ? "on no line: stored, not scored" : "");
    parts.add(row.gaps());
    parts.add(row.trouble());
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }
}
