package org.racegantry.publish.nation;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.TextWidth;

/** A small table for a terminal: columns as wide as what is in them. */
final class Grid {
  private static final String GUTTER = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final String alignment;

  /**
   * A grid with its heads.
   *
   * @param alignment one letter for each column: {@code l} lines up on the left, {@code r} on the
   *     right
   */
  Grid(String alignment, String... heads) {
    this.alignment = alignment;
    rows.add(List.of(heads));
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Its lines, each with a line feed. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        boolean right = alignment.charAt(i) == 'r';
        line.append(i == 0 ? "" : GUTTER);
        line.append(
            right ? TextWidth.right(row.get(i), width(i)) : TextWidth.left(row.get(i), width(i)));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> TextWidth.of(row.get(column))).max().orElse(0);
  }
}
