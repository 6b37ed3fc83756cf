package org.racegantry.ingest.table;

import java.util.List;

/**
 * A table with a header.
 *
 * @param header the names of the columns, as they stand there
 * @param headerLine the line of the file the header stands in
 * @param delimiter the character between fields
 * @param rows in the order of the file, blank ones left out
 */
public record Table(List<String> header, long headerLine, char delimiter, List<Row> rows) {
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The delimiter in a word: {@code comma}, {@code semicolon}, {@code tab} or {@code bar}. */
  public String delimiterWord() {
    return switch (delimiter) {
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "bar";
      default -> "comma";
    };
  }
}
