package org.racegantry.publish.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table taken apart into its cells.
 *
 * @param html the row as on the page
 * @param cells its cells from first to last
 */
record Cells(String html, List<String> cells) {
  private static final Pattern CELL = Pattern.compile("<t([dh])\\b.*?</t\\1>", Pattern.DOTALL);

  static Cells of(String html) {
    List<String> cells = new ArrayList<>();
    Matcher found = CELL.matcher(html);
    while (found.find()) {
      cells.add(found.group());
    }
    return new Cells(html, cells);
  }

  /** The cells that differ from those of another row, by position. */
  Map<String, String> since(Cells before) {
    Map<String, String> changed = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).equals(before.cells.get(i))) {
        changed.put(Integer.toString(i), cells.get(i));
      }
    }
    return changed;
  }

  /** Whether only cells can differ. */
  boolean alike(Cells before) {
    return before != null && cells.size() == before.cells.size();
  }
}
