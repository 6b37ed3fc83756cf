package org.racegantry.rehearsal;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Draws the milliseconds a published whole second hides. A second s stands for ((s-1)*1000, s*1000]
 * ms, so that rounding up gives s back. Within one second the draws follow the published ranks, and
 * equal ranks get equal milliseconds.
 */
final class HiddenMilliseconds {
  /** Stands for a rank that is not known or not to be believed. */
  static final int NO_RANK = 0;

  private HiddenMilliseconds() {}

  /** One hidden time. */
  static long draw_ms(long seconds, Dice dice) {
    return (seconds - 1) * 1000 + dice.between(1, 1000);
  }

  /** One time per row; {@code ranks} has {@link #NO_RANK} where a row's second alone is known. */
  static long[] draw_ms(long[] seconds, int[] ranks, Dice dice) {
    Integer[] order = new Integer[seconds.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparingLong((Integer i) -> seconds[i])
            .thenComparingInt(i -> ranks[i])
            .thenComparingInt(i -> i));
    long[] times_ms = new long[seconds.length];
    int from = 0;
    for (int until = 1; until <= order.length; until++) {
      if (until == order.length || seconds[order[until]] != seconds[order[from]]) {
        drawBlock(Arrays.copyOfRange(order, from, until), seconds, ranks, dice, times_ms);
        from = until;
      }
    }
    return times_ms;
  }

  /** The rows of one second: those without a rank come first, then rank by rank. */
  private static void drawBlock(
      Integer[] rows, long[] seconds, int[] ranks, Dice dice, long[] times_ms) {
    long base_ms = (seconds[rows[0]] - 1) * 1000;
    int unranked = 0;
    while (unranked < rows.length && ranks[rows[unranked]] == NO_RANK) {
      unranked++;
    }
    int[] parts_ms = distinct(rows.length, dice);
    int[] ranked_ms = Arrays.copyOfRange(parts_ms, unranked, rows.length);
    Arrays.sort(ranked_ms);
    for (int i = 0; i < unranked; i++) {
      times_ms[rows[i]] = base_ms + parts_ms[i];
    }
    for (int i = unranked; i < rows.length; i++) {
      boolean shared = i > unranked && ranks[rows[i]] == ranks[rows[i - 1]];
      times_ms[rows[i]] = shared ? times_ms[rows[i - 1]] : base_ms + ranked_ms[i - unranked];
    }
  }

  /** Numbers from 1 to 1000 in random order, each once as long as they last. */
  private static int[] distinct(int count, Dice dice) {
    boolean[] taken = new boolean[1001];
    int[] drawn = new int[count];
    for (int i = 0; i < count; i++) {
      int part_ms = 1 + dice.below(1000);
      while (count <= 1000 && taken[part_ms]) {
        part_ms = part_ms % 1000 + 1;
      }
      taken[part_ms] = true;
      drawn[i] = part_ms;
    }
    return drawn;
  }
}
