package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The performance that is judged. A book may hold it already; it is never held against itself.
 *
 * @param date the day of the race
 * @param official_s its official time in whole seconds
 */
public record Own(LocalDate date, long official_s) {
  /** No performance: nothing in the book is left out. */
  public static final Own NONE = new Own(LocalDate.MIN, -1);

  public Own {
    Objects.requireNonNull(date, "date");
  }

  /** Whether a mark of the book is this performance, as far as day and second can say. */
  public boolean is(BookMark mark) {
    return official_s == mark.mark_s() && date.equals(mark.date());
  }
}
