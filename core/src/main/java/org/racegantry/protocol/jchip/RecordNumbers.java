package org.racegantry.protocol.jchip;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which of a reader's numbered records have come, and which are missing. Confined to one thread.
 */
final class RecordNumbers {
  /** More holes than this are no longer told apart: the oldest is given up. */
  private static final int HOLES_MAX = 1_000;

  private static final long UNKNOWN = -1;

  private final TreeMap<Long, Long> holes = new TreeMap<>();
  private long next;

  /**
   * All records below {@code reached} have come before. Where nothing has, the first one that comes
   * is the beginning: a reader sends from its record 0, and a bridge from where it is.
   */
  RecordNumbers(long reached) {
    this.next = reached == 0 ? UNKNOWN : reached;
  }

  /** What a record's number says. */
  enum Seen {
    /** It is the next one, or one that had come before. */
    KNOWN,
    /** It is ahead: the records from the next one to it are missing. */
    AHEAD,
    /** It was missing. */
    RECOVERED
  }

  /** A record with this number came. */
  Seen came(long number) {
    if (number == next || next == UNKNOWN) {
      next = number + 1;
      return Seen.KNOWN;
    }
    if (number > next) {
      holes.put(next, number - 1);
      next = number + 1;
      if (holes.size() > HOLES_MAX) {
        holes.pollFirstEntry();
      }
      return Seen.AHEAD;
    }
    Map.Entry<Long, Long> hole = holes.floorEntry(number);
    if (hole == null || hole.getValue() < number) {
      return Seen.KNOWN;
    }
    fill(hole.getKey(), hole.getValue(), number);
    return Seen.RECOVERED;
  }

  private void fill(long first, long last, long number) {
    holes.remove(first);
    if (first < number) {
      holes.put(first, number - 1);
    }
    if (number < last) {
      holes.put(number + 1, last);
    }
  }

  /** The number that is expected next. */
  long next() {
    return next;
  }

  /** All records below this number have come. */
  long reached() {
    return holes.isEmpty() ? next : holes.firstKey();
  }

  /** The reader begins to count anew. */
  void restart() {
    holes.clear();
    next = UNKNOWN;
  }
}
