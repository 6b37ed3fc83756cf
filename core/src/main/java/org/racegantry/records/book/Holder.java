package org.racegantry.records.book;

import java.util.Locale;

/**
 * Who set a mark, as far as a book can say: two marks are of one athlete where sex and name are the
 * same, but for case and blanks.
 *
 * @param sex as in the book
 * @param name in capitals, one blank between its parts
 */
record Holder(String sex, String name) {
  static Holder of(BookMark mark) {
    String name = mark.line().athlete().strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    return new Holder(mark.key().sex(), name);
  }
}
