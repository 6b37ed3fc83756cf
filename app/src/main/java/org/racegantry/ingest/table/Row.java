package org.racegantry.ingest.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file it begins in, from 1
 * @param fields its fields as they stand there, without quotes, as many as the header has
 */
public record Row(long line, List<String> fields) {
  public Row {
    fields = List.copyOf(fields);
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return fields.stream().allMatch(String::isBlank);
  }
}
