package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.racegantry.race.Basis;
import org.racegantry.race.Status;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * Who of one contest was first at each point, as far as {@link #WIDTH}; measured times only. Found
 * in one walk over the contest: nobody behind is put in order.
 */
final class Front {
  /** So many are known in order at a point. */
  static final int WIDTH = 60;

  /** Who crossed the start so much later than another was in another crowd. */
  private static final long ONE_START_MS = 30_000;

  private final Results results;
  private final Basis basis;
  private final int[][] who;
  private final long[][] ms;
  private final int[] passed;
  private final int[] kept;
  private final Doubts doubts = new Doubts(this);
  private int started;

  /** Whether somebody's time at a point is of use. */
  private interface Kept {
    boolean at(int athlete, int p);
  }

  private Front(Results results, Basis basis) {
    int points = results.setup().points().size();
    this.results = results;
    this.basis = basis;
    this.who = new int[points][WIDTH];
    this.ms = new long[points][WIDTH];
    this.passed = new int[points];
    this.kept = new int[points];
  }

  /**
   * The front of these entrants: of those who started with the leader. Nobody else ran beside them.
   */
  static Front of(Results results, Basis basis, int[] members) {
    Front front = new Front(results, basis);
    for (int athlete : members) {
      front.take(athlete);
    }
    front.keepOneStart();
    front.people().forEach(front.doubts::look);
    front.keepCredible();
    return front;
  }

  private void take(int athlete) {
    Status status = results.status(athlete);
    started += status == Status.DNS || status == Status.NOT_SEEN ? 0 : 1;
    int until =
        switch (status) {
          case OK -> passed.length;
          case RUNNING, DNF -> passed.length - 1;
          case NOT_SEEN, DNS, DQ, NP -> 0;
        };
    for (int p = 0; p < until; p++) {
      long here_ms = elapsed_ms(athlete, p);
      if (here_ms != Split.UNKNOWN) {
        passed[p]++;
        insert(p, athlete, here_ms);
      }
    }
  }

  /** Who comes later in the list comes later among equals too. */
  private void insert(int p, int athlete, long here_ms) {
    if (kept[p] == WIDTH && here_ms >= ms[p][WIDTH - 1]) {
      return;
    }
    int at = kept[p] < WIDTH ? kept[p]++ : WIDTH - 1;
    while (at > 0 && ms[p][at - 1] > here_ms) {
      ms[p][at] = ms[p][at - 1];
      who[p][at] = who[p][at - 1];
      at--;
    }
    ms[p][at] = here_ms;
    who[p][at] = athlete;
  }

  private void keepOneStart() {
    int last = passed.length - 1;
    while (last > 0 && passed[last] == 0) {
      last--;
    }
    if (passed[last] == 0) {
      return;
    }
    int leader = who[last][0];
    keep((athlete, _) -> together(leader, athlete));
  }

  /**
   * Whether two started on one gun and, where the own start ranks, at nearly one time: else their
   * times are alike where they never saw each other. A tighter bound would leave out who led.
   */
  boolean together(int one, int other) {
    long apart_ms = Math.abs(from_ms(one) - from_ms(other));
    return results.gun_ms(one) == results.gun_ms(other) && apart_ms <= ONE_START_MS;
  }

  private void keepCredible() {
    keep((athlete, p) -> !doubts.has(athlete, p));
  }

  private void keep(Kept wanted) {
    for (int p = 0; p < passed.length; p++) {
      int left = 0;
      for (int k = 0; k < kept[p]; k++) {
        if (wanted.at(who[p][k], p)) {
          who[p][left] = who[p][k];
          ms[p][left++] = ms[p][k];
        }
      }
      kept[p] = left;
    }
  }

  /** How many of the contest started, as far as is known. */
  int started() {
    return started;
  }

  /** How many points the course has. */
  int points() {
    return passed.length;
  }

  /** How many of the contest passed a point. */
  int passed(int p) {
    return passed[p];
  }

  /** How many are known in order there. */
  int size(int p) {
    return kept[p];
  }

  /** Whether everybody who passed is known in order. */
  boolean whole(int p) {
    return passed[p] <= WIDTH;
  }

  /** The k-th at a point, from 0. */
  int who(int p, int k) {
    return who[p][k];
  }

  /** The time of the k-th at a point, elapsed, in milliseconds. */
  long ms(int p, int k) {
    return ms[p][k];
  }

  /**
   * Elapsed time of anybody at a point by the basis of the race, in milliseconds; {@link
   * Split#UNKNOWN} where no read shows it, or one nobody can believe. At the start it is 0 for who
   * ranks by the gun.
   */
  long elapsed_ms(int athlete, int p) {
    long seen_ms = results.seenAt_ms(athlete, p);
    if (seen_ms == Split.UNKNOWN || doubts.has(athlete, p)) {
      return Split.UNKNOWN;
    }
    return seen_ms - from_ms(athlete);
  }

  private long from_ms(int athlete) {
    long start_ms = basis == Basis.NET ? results.seenAt_ms(athlete, 0) : Split.UNKNOWN;
    return start_ms == Split.UNKNOWN ? results.gun_ms(athlete) : start_ms;
  }

  /** Time from one point to a later one, or {@link Split#UNKNOWN}; the start is the gun's. */
  long leg_ms(int athlete, int from, int to) {
    long a_ms = from == 0 ? 0 : elapsed_ms(athlete, from);
    long b_ms = elapsed_ms(athlete, to);
    return a_ms == Split.UNKNOWN || b_ms == Split.UNKNOWN ? Split.UNKNOWN : b_ms - a_ms;
  }

  /** What an even pace from {@code a} to {@code b} takes to a point between them. */
  long share_ms(int a, int between, int b, long leg_ms) {
    long whole_mm = mm(b) - mm(a);
    return whole_mm == 0 ? 0 : leg_ms * (mm(between) - mm(a)) / whole_mm;
  }

  private long mm(int p) {
    return results.setup().points().get(p).distance_mm();
  }

  /** Everybody who is known in order at any point behind the start, by position. */
  List<Integer> people() {
    int[] all = new int[passed.length * WIDTH];
    int size = 0;
    for (int p = 1; p < passed.length; p++) {
      System.arraycopy(who[p], 0, all, size, kept[p]);
      size += kept[p];
    }
    List<Integer> people = new ArrayList<>();
    Arrays.stream(all, 0, size).sorted().distinct().forEach(people::add);
    return List.copyOf(people);
  }
}
