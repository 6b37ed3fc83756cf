package org.racegantry.publish.runner;

import java.util.Arrays;
import java.util.BitSet;
import org.racegantry.scoring.Split;

/**
 * How many of a group were at a point sooner than somebody. The first to ask have them counted;
 * when many ask, as on race day, the times are put in order once. Safe for all threads.
 */
final class Sooner {
  /** Putting in order takes as long as counting so often. */
  private static final int QUESTIONS = 20;

  private final long[] times_ms;
  private final BitSet members;
  private int asked;
  private long[] sorted_ms;

  /** Of the times of everybody, by position, those of the members count. */
  Sooner(long[] times_ms, BitSet members) {
    this.times_ms = times_ms;
    this.members = members;
  }

  /** How many were there before this time. */
  int than(long time_ms) {
    long[] sorted = sorted();
    return sorted == null ? counted(time_ms) : below(sorted, time_ms);
  }

  private synchronized long[] sorted() {
    if (sorted_ms == null && asked++ >= QUESTIONS) {
      sorted_ms =
          members.stream().mapToLong(i -> times_ms[i]).filter(t -> t != Split.UNKNOWN).toArray();
      Arrays.sort(sorted_ms);
    }
    return sorted_ms;
  }

  private int counted(long time_ms) {
    int sooner = 0;
    for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
      sooner += times_ms[i] != Split.UNKNOWN && times_ms[i] < time_ms ? 1 : 0;
    }
    return sooner;
  }

  /** The position of the first that is not before. */
  private static int below(long[] sorted, long time_ms) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (sorted[middle] < time_ms) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
