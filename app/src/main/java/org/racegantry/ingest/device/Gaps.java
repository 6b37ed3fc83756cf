package org.racegantry.ingest.device;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Which records of a reader are missing, by its own numbers. */
final class Gaps {
  private static final int KEPT_MAX = 1_000;

  /** First and last number of each gap that is open; they do not overlap. */
  private final TreeMap<Long, Long> open = new TreeMap<>();

  private long recovered;

  /** Records are missing; what was known to be missing already counts once. */
  void open(long first, long until) {
    long from = first;
    long to = until;
    for (Iterator<Map.Entry<Long, Long>> each = open.entrySet().iterator(); each.hasNext(); ) {
      Map.Entry<Long, Long> gap = each.next();
      if (gap.getKey() <= to && gap.getValue() >= from) {
        from = Math.min(from, gap.getKey());
        to = Math.max(to, gap.getValue());
        each.remove();
      }
    }
    open.put(from, to);
    if (open.size() > KEPT_MAX) {
      open.pollFirstEntry();
    }
  }

  /** Records have come, or will never come. */
  void close(long first, long until) {
    TreeMap<Long, Long> left = new TreeMap<>();
    for (Map.Entry<Long, Long> gap : open.entrySet()) {
      long from = Math.max(gap.getKey(), first);
      long to = Math.min(gap.getValue(), until);
      if (from > to) {
        left.put(gap.getKey(), gap.getValue());
        continue;
      }
      recovered += to - from + 1;
      if (gap.getKey() < from) {
        left.put(gap.getKey(), from - 1);
      }
      if (gap.getValue() > to) {
        left.put(to + 1, gap.getValue());
      }
    }
    open.clear();
    open.putAll(left);
  }

  /** Nothing is known to be missing any more. */
  void forget() {
    open.clear();
  }

  long missing() {
    long missing = 0;
    for (Map.Entry<Long, Long> gap : open.entrySet()) {
      missing += gap.getValue() - gap.getKey() + 1;
    }
    return missing;
  }

  long recovered() {
    return recovered;
  }
}
