package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.TextWidth;

/** A table for a terminal; columns as wide as what is in them, empty ones left out. */
final class TextGrid {
  private static final int WIDEST = 32;
  private static final String GUTTER = "  ";

  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();

  /** A head that begins with {@code >} lines up on the right. */
  TextGrid(List<String> heads) {
    this.heads = heads;
  }

  /** Adds a row of as many cells as there are heads. */
  void add(List<String> cells) {
    rows.add(cells.stream().map(PlainText::line).toList());
  }

  void print(PrintWriter out) {
    List<StringBuilder> lines = new ArrayList<>();
    for (int row = -1; row < rows.size(); row++) {
      lines.add(new StringBuilder());
    }
    for (int column = 0; column < heads.size(); column++) {
      int at = column;
      if (rows.stream().anyMatch(row -> !row.get(at).isEmpty())) {
        append(lines, column);
      }
    }
    lines.forEach(line -> out.println(line.toString().stripTrailing()));
  }

  private void append(List<StringBuilder> lines, int column) {
    boolean right = heads.get(column).startsWith(">");
    String head = right ? heads.get(column).substring(1) : heads.get(column);
    int width = TextWidth.of(head);
    for (List<String> row : rows) {
      width = Math.max(width, TextWidth.of(row.get(column)));
    }
    width = Math.min(width, WIDEST);
    append(lines.getFirst(), head, width, right);
    for (int row = 0; row < rows.size(); row++) {
      append(lines.get(row + 1), rows.get(row).get(column), width, right);
    }
  }

  private static void append(StringBuilder line, String text, int width, boolean right) {
    String cell = TextWidth.cut(text, width);
    line.append(line.isEmpty() ? "" : GUTTER);
    line.append(right ? TextWidth.right(cell, width) : TextWidth.left(cell, width));
  }
}
