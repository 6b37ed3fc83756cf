package org.racegantry.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;

/**
 * Out of everybody at one point, who has a chance of any record there. One walk over the column of
 * times, one comparison each: verdicts are made only for those who pass.
 */
final class Sieve {
  private static final int NOBODY = -1;

  private final long[] times_ms;
  private final List<Stake> stakes;
  private final Contenders contenders;
  private final int races;
  private final int[][] stakesOfKind;
  private final int[] bestOfKind;
  private final List<List<Integer>> fast = new ArrayList<>();

  /**
   * Of one point.
   *
   * @param times_ms from the gun, by position of the entrant, or {@link Split#UNKNOWN}
   * @param stakes what is at stake there
   */
  Sieve(long[] times_ms, List<Stake> stakes, Contenders contenders, int races) {
    this.times_ms = times_ms;
    this.stakes = stakes;
    this.contenders = contenders;
    this.races = races;
    this.stakesOfKind = stakesOfKind();
    this.bestOfKind = new int[stakesOfKind.length];
    stakes.forEach(_ -> fast.add(new ArrayList<>()));
    sift();
    fast.forEach(list -> list.sort(inOrder()));
  }

  private int[][] stakesOfKind() {
    int[][] all = new int[contenders.kinds().size()][];
    for (int kind = 0; kind < all.length; kind++) {
      Contenders.Kind of = contenders.kinds().get(kind);
      int[] found = new int[stakes.size()];
      int n = 0;
      for (int s = 0; s < found.length; s++) {
        if (contenders.mayHold(of, stakes.get(s).key())) {
          found[n++] = s;
        }
      }
      all[kind] = Arrays.copyOf(found, n);
    }
    return all;
  }

  private void sift() {
    Arrays.fill(bestOfKind, NOBODY);
    long[] slowest_ms = new long[stakesOfKind.length];
    for (int kind = 0; kind < slowest_ms.length; kind++) {
      for (int s : stakesOfKind[kind]) {
        slowest_ms[kind] = Math.max(slowest_ms[kind], stakes.get(s).slowest_s() * 1_000);
      }
    }
    for (int i = 0; i < times_ms.length; i++) {
      if (times_ms[i] > 0) {
        int kind = contenders.kindOf(i);
        if (bestOfKind[kind] == NOBODY || times_ms[i] < times_ms[bestOfKind[kind]]) {
          bestOfKind[kind] = i;
        }
        if (times_ms[i] <= slowest_ms[kind]) {
          keep(i, kind);
        }
      }
    }
  }

  private void keep(int entrant, int kind) {
    long official_s = OfficialTime.seconds(times_ms[entrant]);
    for (int s : stakesOfKind[kind]) {
      if (stakes.get(s).hasChance(official_s)) {
        fast.get(s).add(entrant);
      }
    }
  }

  private boolean isBefore(int one, int other) {
    return times_ms[one] < times_ms[other] || times_ms[one] == times_ms[other] && one < other;
  }

  private Comparator<Integer> inOrder() {
    return Comparator.comparingLong((Integer i) -> times_ms[i]).thenComparingInt(i -> i);
  }

  /** Whoever is fast enough for a stake, the fastest first. */
  List<Integer> fast(int stake) {
    return fast.get(stake);
  }

  /** The fastest of each race the record is one for, the fastest first. */
  List<Integer> bests(int stake) {
    int[] best = new int[races];
    Arrays.fill(best, NOBODY);
    for (int kind = 0; kind < stakesOfKind.length; kind++) {
      int race = contenders.kinds().get(kind).race();
      int one = bestOfKind[kind];
      if (one != NOBODY && has(kind, stake) && contenders.isOf(race, stakes.get(stake).key())) {
        best[race] =
            best[race] == NOBODY || inOrder().compare(one, best[race]) < 0 ? one : best[race];
      }
    }
    return Arrays.stream(best).filter(i -> i != NOBODY).boxed().sorted(inOrder()).toList();
  }

  private boolean has(int kind, int stake) {
    return Arrays.binarySearch(stakesOfKind[kind], stake) >= 0;
  }

  /** What is at stake for an entrant here. */
  List<Stake> of(int entrant) {
    return Arrays.stream(stakesOfKind[contenders.kindOf(entrant)]).mapToObj(stakes::get).toList();
  }

  /** Whether the record is one for the entrant's race. */
  boolean isOfTheRace(int entrant, Stake stake) {
    return contenders.isOf(contenders.kinds().get(contenders.kindOf(entrant)).race(), stake.key());
  }

  /**
   * The official seconds of whoever may hold a record and was faster here than this.
   *
   * @param least_s times below are not believed
   */
  List<Long> fasterThan(long official_s, RecordKey key, long least_s) {
    List<Long> faster = new ArrayList<>();
    for (int i = 0; i < times_ms.length; i++) {
      long here_s = times_ms[i] > 0 ? OfficialTime.seconds(times_ms[i]) : official_s;
      Contenders.Kind kind = contenders.kinds().get(contenders.kindOf(i));
      if (here_s < official_s && here_s >= least_s && contenders.mayHold(kind, key)) {
        faster.add(here_s);
      }
    }
    return faster;
  }

  /** Time of an entrant in milliseconds from the gun, or {@link Split#UNKNOWN}. */
  long time_ms(int entrant) {
    // Where nothing is at stake nobody's time was looked up.
    boolean known = entrant < times_ms.length && times_ms[entrant] > 0;
    return known ? times_ms[entrant] : Split.UNKNOWN;
  }
}
