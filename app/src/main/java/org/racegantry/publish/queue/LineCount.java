package org.racegantry.publish.queue;

import org.racegantry.race.Line;

/**
 * How many runners must have crossed a line at one of its points, and how many of them it read,
 * minute by minute.
 */
final class LineCount {
  private static final int MINUTE_MS = 60_000;
  private static final int MINUTES = 36 * 60;

  final Line line;
  final int point;
  private final long origin_ms;
  private final int[] expected = new int[MINUTES];
  private final int[] seen = new int[MINUTES];
  private int allExpected;
  private int allSeen;
  private int firstMinute = MINUTES;
  private int lastMinute = -1;

  /** An empty count whose minutes begin at {@code origin_ms}. */
  LineCount(Line line, int point, long origin_ms) {
    this.line = line;
    this.point = point;
    this.origin_ms = origin_ms;
  }

  /** Somebody who must have crossed it, at a moment nobody can tell, and was not read. */
  void addMissed() {
    allExpected++;
  }

  /** Somebody who must have crossed it about then. */
  void add(long time_ms, boolean read) {
    allExpected++;
    allSeen += read ? 1 : 0;
    long minute = Math.floorDiv(time_ms - origin_ms, (long) MINUTE_MS);
    if (minute >= 0 && minute < MINUTES) {
      int m = (int) minute;
      expected[m]++;
      seen[m] += read ? 1 : 0;
      firstMinute = Math.min(firstMinute, m);
      lastMinute = Math.max(lastMinute, m);
    }
  }

  /** How many must have crossed it so far. */
  int expected() {
    return allExpected;
  }

  /** How many of those it read. */
  int seen() {
    return allSeen;
  }

  int expectedInMinute(int minute) {
    return expected[minute];
  }

  int seenInMinute(int minute) {
    return seen[minute];
  }

  /** The first minute anybody was expected in; behind {@link #lastMinute} when nobody was. */
  int firstMinute() {
    return firstMinute;
  }

  int lastMinute() {
    return lastMinute;
  }

  long startOf_ms(int minute) {
    return origin_ms + (long) minute * MINUTE_MS;
  }
}
