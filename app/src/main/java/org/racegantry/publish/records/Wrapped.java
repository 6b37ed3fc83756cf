package org.racegantry.publish.records;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.TextWidth;

/** Text broken between words, so that no line is wider than a terminal. */
final class Wrapped {
  private Wrapped() {}

  /**
   * The lines of a text.
   *
   * @param first what the first line begins with
   * @param indent how many blanks the others begin with
   * @param columns the widest a line may be, where a single word leaves the choice
   */
  static List<String> lines(String first, String text, int indent, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : text.split(" ")) {
      int width = TextWidth.of(line.toString()) + TextWidth.of(word) + (fresh ? 0 : 1);
      if (!fresh && width > columns) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(indent));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
