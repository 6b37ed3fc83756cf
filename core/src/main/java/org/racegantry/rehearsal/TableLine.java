package org.racegantry.rehearsal;

import java.util.List;

/**
 * One line of a published table, parted into its fields.
 *
 * @param line line of the file, from 1
 * @param fields as they stand there, without quotes and the blanks around them
 */
public record TableLine(int line, List<String> fields) {
  public TableLine {
    fields = List.copyOf(fields);
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return fields.stream().allMatch(String::isEmpty);
  }
}
