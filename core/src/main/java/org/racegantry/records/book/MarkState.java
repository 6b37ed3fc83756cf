package org.racegantry.records.book;

import java.util.Locale;
import java.util.Optional;

/** What a mark of the book is, from some day on. */
public enum MarkState {
  /** It was set and counts as the record until somebody says otherwise. */
  SET,
  /** It was set; the papers are not decided. */
  PENDING,
  /** It is the record, and recognised. */
  RATIFIED,
  /** It was never recognised, for a reason; it counts for nothing. */
  REFUSED,
  /** It was taken away again, with every mark of that athlete in a window of time. */
  ANNULLED,
  /** It was given back. */
  RESTORED,
  /** It stands in spite of a later ban. */
  STANDS,
  /** A valid mark of the all-time list; whether it was a record follows from the others. */
  LISTED,
  /**
   * A time on the way of a run whose finish is a mark: something to compare with, never to beat.
   */
  SPLIT;

  /** Whether a mark in this state can be the one to beat. */
  public boolean counts() {
    return switch (this) {
      case SET, PENDING, RATIFIED, RESTORED, STANDS, LISTED -> true;
      case REFUSED, ANNULLED, SPLIT -> false;
    };
  }

  /** The word for it in books, in files and in programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state a book means by a word, in any case; none where it is no state. */
  public static Optional<MarkState> of(String word) {
    String plain = word.strip().toUpperCase(Locale.ROOT);
    for (MarkState state : values()) {
      if (state.name().equals(plain)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
