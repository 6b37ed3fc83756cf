package org.racegantry.records.qualifying;

import java.util.List;

/**
 * One row of a table of text.
 *
 * @param line in the file, from 1
 * @param cells as many as the header has
 */
public record TableRow(long line, List<String> cells) {
  public TableRow {
    cells = List.copyOf(cells);
  }
}
