package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of minutes in which a line read clearly fewer than must have crossed it.
 *
 * @param count the line at its point
 * @param from_ms first moment, since 1970
 * @param until_ms first moment after it
 * @param expected how many must have crossed in it
 * @param seen how many were read
 */
record Outage(LineCount count, long from_ms, long until_ms, int expected, int seen) {
  private static final int BAD_PCT = 60;
  private static final int ENOUGH_IN_A_MINUTE = 3;
  private static final int MISSED_AT_LEAST = 8;

  /** Quiet minutes between two bad ones belong to the same stretch, up to this many. */
  private static final int QUIET = 4;

  int missed() {
    return expected - seen;
  }

  /** Whether somebody who was there at this moment was missed because of it. */
  boolean covers(long time_ms) {
    // An estimate can be a minute off, so the edges are taken generously.
    return time_ms >= from_ms - 60_000 && time_ms < until_ms + 60_000;
  }

  /** All stretches of a line, first to last. */
  static List<Outage> of(LineCount count) {
    List<Outage> found = new ArrayList<>();
    int from = -1;
    int until = -1;
    for (int m = count.firstMinute(); m <= count.lastMinute(); m++) {
      if (bad(count, m)) {
        from = from < 0 ? m : from;
        until = m + 1;
      } else if (from >= 0 && (good(count, m) || m - until >= QUIET)) {
        add(found, count, from, until);
        from = -1;
      }
    }
    if (from >= 0) {
      add(found, count, from, until);
    }
    return found;
  }

  private static boolean bad(LineCount count, int m) {
    int expected = count.expectedInMinute(m);
    return expected >= ENOUGH_IN_A_MINUTE && count.seenInMinute(m) * 100 < expected * BAD_PCT;
  }

  private static boolean good(LineCount count, int m) {
    return count.expectedInMinute(m) >= ENOUGH_IN_A_MINUTE && !bad(count, m);
  }

  private static void add(List<Outage> found, LineCount count, int from, int until) {
    int expected = 0;
    int seen = 0;
    for (int m = from; m < until; m++) {
      expected += count.expectedInMinute(m);
      seen += count.seenInMinute(m);
    }
    if (expected - seen >= MISSED_AT_LEAST) {
      found.add(new Outage(count, count.startOf_ms(from), count.startOf_ms(until), expected, seen));
    }
  }
}
