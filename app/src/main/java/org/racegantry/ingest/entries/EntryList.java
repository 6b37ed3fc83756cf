package org.racegantry.ingest.entries;

import java.util.List;
import org.racegantry.ingest.problem.Problem;

/**
 * A start list, understood as far as it can be.
 *
 * @param delimiter the character between fields, in a word
 * @param columns what each column means
 * @param entries one per row that has a bib, in the order of the file
 * @param problems in the order of the file
 */
public record EntryList(
    String delimiter, Columns columns, List<Entry> entries, List<Problem> problems) {
  public EntryList {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** Whether nothing stands against taking it. */
  public boolean isGood() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
