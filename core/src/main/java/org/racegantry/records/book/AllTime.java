package org.racegantry.records.book;

import java.util.List;

/**
 * Where a time stands in a book's list of the best there ever were.
 *
 * @param rank one more than there are faster marks that count
 * @param complete whether nothing faster can be missing: the book says that its list is complete
 *     down to this time and up to this day, or the time is as fast as the record
 * @param faster the faster marks, the fastest first
 */
public record AllTime(int rank, boolean complete, List<BookMark> faster) {
  public AllTime {
    faster = List.copyOf(faster);
    if (rank != faster.size() + 1) {
      throw new IllegalArgumentException(rank + " behind " + faster.size());
    }
  }
}
