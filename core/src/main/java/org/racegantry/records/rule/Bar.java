package org.racegantry.records.rule;

import java.util.Objects;

/**
 * A time another is held against.
 *
 * @param mark_s in whole official seconds
 * @param words whose it is, as evidence prints it
 */
public record Bar(long mark_s, String words) {
  public Bar {
    Objects.requireNonNull(words, "words");
  }
}
