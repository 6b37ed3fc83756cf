package org.racegantry.bench;

import java.util.Arrays;

/**
 * What a scorer found for each runner: gun and net time in ms, places overall, by sex, division and
 * nation; 0 where there is none. Two outcomes that are equal came from equal scoring.
 */
record Outcome(long[] gun_ms, long[] net_ms, int[][] places, long splits, long splitsSum_ms) {
  static final int RANKINGS = 4;

  static Outcome empty(int runners, long splits, long splitsSum_ms) {
    return new Outcome(
        new long[runners], new long[runners], new int[RANKINGS][runners], splits, splitsSum_ms);
  }

  /** Where two outcomes differ first, in words; empty where they agree. */
  String difference(Outcome other) {
    for (int i = 0; i < gun_ms.length; i++) {
      if (!row(i).equals(other.row(i))) {
        return "bib " + (i + 1) + ": " + row(i) + " against " + other.row(i);
      }
    }
    if (splits != other.splits || splitsSum_ms != other.splitsSum_ms) {
      return "splits: "
          + splits
          + ", sum "
          + splitsSum_ms
          + " against "
          + other.splits
          + ", sum "
          + other.splitsSum_ms;
    }
    return "";
  }

  /** One number for all of it. */
  long checksum() {
    long sum = Arrays.hashCode(gun_ms);
    sum = sum * 31 + Arrays.hashCode(net_ms);
    for (int[] ranking : places) {
      sum = sum * 31 + Arrays.hashCode(ranking);
    }
    return sum * 31 + splitsSum_ms;
  }

  /** How many have a finish. */
  long finishers() {
    return Arrays.stream(gun_ms).filter(ms -> ms != 0).count();
  }

  private String row(int i) {
    StringBuilder row = new StringBuilder("gun " + gun_ms[i] + " ms, net " + net_ms[i] + " ms");
    for (int[] ranking : places) {
      row.append(", ").append(ranking[i]);
    }
    return row.toString();
  }
}
