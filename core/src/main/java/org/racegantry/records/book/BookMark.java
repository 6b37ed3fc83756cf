package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.racegantry.race.RecordMark;
import org.racegantry.records.RecordKey;

/**
 * A line of a record book, understood.
 *
 * @param key which record it is a mark of
 * @param line as imported
 * @param date the day it was set
 * @param history its states, the earliest first; never empty
 */
public record BookMark(RecordKey key, RecordMark line, LocalDate date, List<StateStep> history) {
  public BookMark {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(date, "date");
    history = List.copyOf(history);
    if (history.isEmpty()) {
      throw new IllegalArgumentException("a mark without a state: " + line);
    }
  }

  /** The mark in whole official seconds. */
  public long mark_s() {
    return Math.ceilDiv(line.mark_ms(), 1000L);
  }
}
