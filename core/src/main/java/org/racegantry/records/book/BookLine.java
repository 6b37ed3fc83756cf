package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.racegantry.records.RecordKey;

/** What a line of a record book turns out to be. */
public sealed interface BookLine {
  /**
   * A mark, or a time on the way of one.
   *
   * @param mark it
   */
  record Marked(BookMark mark) implements BookLine {
    public Marked {
      Objects.requireNonNull(mark, "mark");
    }
  }

  /**
   * A statement that the list of one key is complete.
   *
   * @param key which list
   * @param down_s down to this mark, in whole seconds, it included
   * @param asOf up to this day, it included
   */
  record Complete(RecordKey key, long down_s, LocalDate asOf) implements BookLine {
    public Complete {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(asOf, "asOf");
    }
  }

  /**
   * Nothing the book can use.
   *
   * @param notices why, one for each part that is wrong
   */
  record Left(List<BookNotice> notices) implements BookLine {
    public Left {
      notices = List.copyOf(notices);
    }
  }
}
