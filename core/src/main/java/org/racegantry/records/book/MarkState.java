package org.racegantry.records.book;

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
  LISTED;

  /** Whether a mark in this state can be the one to beat. */
  public boolean counts() {
    return switch (this) {
      case SET, PENDING, RATIFIED, RESTORED, STANDS, LISTED -> true;
      case REFUSED, ANNULLED -> false;
    };
  }
}
