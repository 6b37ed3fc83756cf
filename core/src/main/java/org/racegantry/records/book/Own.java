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

  private static final long ANY = -2;

  public Own {
    Objects.requireNonNull(date, "date");
  }

  /**
   * Whatever was done on a day: for whoever judges that very day, and knows better than a book who
   * was first.
   */
  public static Own anyOf(LocalDate date) {
    return new Own(date, ANY);
  }

  /** Whether a mark of the book is this performance, as far as day and second can say. */
  public boolean is(BookMark mark) {
    return date.equals(mark.date()) && (official_s == ANY || official_s == mark.mark_s());
  }
}
