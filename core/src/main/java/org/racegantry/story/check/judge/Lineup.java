package org.racegantry.story.check.judge;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.racegantry.scoring.Placings;

/**
 * A contest at a point, first to last; who was not measured there or takes no place is not in it.
 * Nobody may write into the columns.
 *
 * @param entrants positions in {@code Results.entrants()}
 * @param places of each, from 1
 * @param times_ms elapsed, by what ranks
 * @param sure whether nobody unread may have led
 */
record Lineup(int[] entrants, int[] places, long[] times_ms, boolean sure) {
  /** More than this to the one before ends the lead group. */
  static final long TOGETHER_MS = 3_000;

  /** Those of one sex, or all of a ranking that is not divided. */
  static Lineup of(Placings placings, String sex) {
    int wanted = placings.groups().indexOf(sex);
    int[] rows =
        IntStream.range(0, placings.size())
            .filter(i -> sex.isEmpty() || wanted >= 0 && placings.groupOf()[i] == wanted)
            .toArray();
    return new Lineup(
        Arrays.stream(rows).map(i -> placings.entrants()[i]).toArray(),
        Arrays.stream(rows).map(i -> placings.places()[i]).toArray(),
        Arrays.stream(rows).mapToLong(i -> placings.times_ms()[i]).toArray(),
        true);
  }

  int size() {
    return entrants.length;
  }

  /** Where somebody stands in the columns, or -1. */
  int indexOf(int who) {
    for (int i = 0; i < entrants.length; i++) {
      if (entrants[i] == who) {
        return i;
      }
    }
    return -1;
  }

  /** How many were together at the front, chained by gap. */
  int group(long together_ms) {
    int size = Math.min(1, times_ms.length);
    while (size < times_ms.length && times_ms[size] - times_ms[size - 1] <= together_ms) {
      size++;
    }
    return size;
  }

  /** The place of somebody who is in it, among some of them; who is level shares it. */
  int place(int who, IntPredicate among) {
    int own = indexOf(who);
    int place = 1;
    for (int i = 0; i < own; i++) {
      place += places[i] < places[own] && among.test(entrants[i]) ? 1 : 0;
    }
    return place;
  }

  /** How many of some of them came by up to so long after somebody who is in it, who included. */
  int before(int who, long after_ms, IntPredicate among) {
    long until_ms = times_ms[indexOf(who)] + after_ms;
    int count = 0;
    for (int i = 0; i < size() && times_ms[i] <= until_ms; i++) {
      count += among.test(entrants[i]) ? 1 : 0;
    }
    return count;
  }
}
