package org.racegantry.live;

import java.util.List;
import java.util.Map;
import org.racegantry.race.RecordMark;
import org.racegantry.records.book.RecordBook;

/** The record books of a race file, understood once and not with every snapshot. One thread. */
final class BookShelf {
  private List<List<RecordMark>> lines = List.of();
  private RecordBook book = RecordBook.of(List.of());

  /** The books as one; {@code books} keep the same lists for as long as nobody replaced them. */
  RecordBook of(Map<String, List<RecordMark>> books) {
    List<List<RecordMark>> now = List.copyOf(books.values());
    if (!isSame(now)) {
      book = RecordBook.of(now);
      lines = now;
    }
    return book;
  }

  private boolean isSame(List<List<RecordMark>> now) {
    boolean same = now.size() == lines.size();
    for (int i = 0; same && i < now.size(); i++) {
      // Whether it is the very list: comparing thousands of lines each time would be no saving.
      same = now.get(i) == lines.get(i);
    }
    return same;
  }
}
