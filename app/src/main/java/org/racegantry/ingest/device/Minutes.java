package org.racegantry.ingest.device;

import java.util.ArrayList;
import java.util.List;

/** Counts what happens in each of the last minutes. */
final class Minutes {
  static final int KEPT = 30;
  private static final long MINUTE_MS = 60_000;

  private final int[] counts = new int[KEPT];
  private final long[] minutes = new long[KEPT];

  void add(long now_ms) {
    long minute = Math.floorDiv(now_ms, MINUTE_MS);
    int slot = Math.floorMod(minute, KEPT);
    if (minutes[slot] != minute) {
      minutes[slot] = minute;
      counts[slot] = 0;
    }
    counts[slot]++;
  }

  /** The counts of the last minutes, the oldest first; the last one is still going on. */
  List<Integer> until(long now_ms) {
    long last = Math.floorDiv(now_ms, MINUTE_MS);
    List<Integer> each = new ArrayList<>(KEPT);
    for (long minute = last - KEPT + 1; minute <= last; minute++) {
      int slot = Math.floorMod(minute, KEPT);
      each.add(minutes[slot] == minute ? counts[slot] : 0);
    }
    return each;
  }
}
