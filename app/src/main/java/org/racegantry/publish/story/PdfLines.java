package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.format.PdfFonts;

/** Text broken between words for a column of paper. */
final class PdfLines {
  private PdfLines() {}

  /** The lines; a word that is wider than the column is cut. */
  static List<String> of(PdfFonts fonts, String words, boolean heavy, float size, float room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : fonts.printable(words).strip().split(" +")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && fonts.width(longer, heavy, size) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines.stream().map(one -> fonts.cut(one, heavy, size, room)).toList();
  }
}
