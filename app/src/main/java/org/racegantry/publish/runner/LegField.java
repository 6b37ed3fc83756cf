package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Split;

/**
 * How many ran one leg of the course, and how fast: the quartiles of their times, to the nearest
 * second, by nearest rank.
 *
 * @param from index of the point where the leg begins
 * @param until index of the point where it ends
 * @param runners how many ran it
 * @param quarter_s a quarter of them took no longer
 * @param median_s half of them took no longer
 * @param threeQuarters_s three quarters of them took no longer
 */
public record LegField(
    int from, int until, int runners, long quarter_s, long median_s, long threeQuarters_s) {
  /** Fewer than this are shown one by one if at all, never as a field. */
  static final int ENOUGH = 4;

  /** A leg may take as long as this; who took longer counts as this. */
  private static final int LONGEST_S = 24 * 3600;

  /** All legs that enough of these entrants have run. */
  static List<LegField> all(FieldTimes times, BitSet members, RaceSetup setup) {
    List<LegField> all = new ArrayList<>();
    List<TimingPoint> points = setup.points();
    for (int until = 1; until < points.size(); until++) {
      int[] took = new int[LONGEST_S + 1];
      int runners = count(times.at(until - 1), times.at(until), members, took);
      if (runners >= ENOUGH) {
        all.add(
            new LegField(
                until - 1,
                until,
                runners,
                rank(took, Math.ceilDiv(runners, 4)),
                rank(took, Math.ceilDiv(runners, 2)),
                rank(took, Math.ceilDiv(3 * runners, 4))));
      }
    }
    return List.copyOf(all);
  }

  private static int count(long[] from, long[] until, BitSet members, int[] took) {
    int runners = 0;
    for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
      long leg_ms = until[i] - from[i];
      if (from[i] != Split.UNKNOWN && until[i] != Split.UNKNOWN && leg_ms > 0) {
        took[(int) Math.min(LONGEST_S, (leg_ms + 500) / 1000)]++;
        runners++;
      }
    }
    return runners;
  }

  /** The time of the runner at this rank, from 1. */
  private static long rank(int[] took, int rank) {
    int counted = 0;
    for (int s = 0; s < took.length; s++) {
      counted += took[s];
      if (counted >= rank) {
        return s;
      }
    }
    throw new IllegalStateException("rank " + rank + " of " + counted);
  }
}
