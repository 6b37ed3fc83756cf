package org.racegantry.publish.search;

import java.util.Arrays;

/** What one word of a query costs with each entrant. */
final class Costs {
  final short[] of;

  Costs(int entrants) {
    of = new short[entrants];
    Arrays.fill(of, Closeness.NONE);
  }

  void offer(int entrant, int cost) {
    if (cost < of[entrant]) {
      of[entrant] = (short) cost;
    }
  }
}
