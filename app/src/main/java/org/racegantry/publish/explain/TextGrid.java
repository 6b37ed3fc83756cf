package org.racegantry.publish.explain;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.TextWidth;

/** Rows of words in columns, each as wide as its widest word. */
final class TextGrid {
  private final boolean[] right;
  private final List<List<String>> rows = new ArrayList<>();

  /** Columns, of which those marked line up on the right. */
  TextGrid(boolean... right) {
    this.right = right.clone();
  }

  /** Adds a row; texts from outside are made harmless. */
  void row(String... cells) {
    assert cells.length == right.length : "a row of this grid has " + right.length + " cells";
    rows.add(List.of(cells).stream().map(PlainText::line).toList());
  }

  @Override
  public String toString() {
    int[] widths = new int[right.length];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > 0) {
          line.append("  ").append(fill(row.get(i), widths[i], right[i]));
        }
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static String fill(String text, int width, boolean right) {
    return right ? TextWidth.right(text, width) : TextWidth.left(text, width);
  }
}
