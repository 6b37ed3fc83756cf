package org.racegantry.scoring;

import java.util.Arrays;

/**
 * Finds the possible way along the course that explains an entrant's reads best (docs/scoring.md,
 * section 6).
 */
final class ChainSearch {
  private static final int FINISH_WEIGHT = 3;
  private static final int STATED_WEIGHT = 1000;
  private static final long SLOWEST_MS_PER_KM = 10_000_000;
  private static final int FROM_GUN = -1;
  private static final int IMPOSSIBLE = -2;

  private final Layout layout;
  private final Candidates candidates;

  /** Per point the position of the chosen candidate, or -1. */
  final int[] chosen;

  private long gun_ms;
  private long fastest_mm_per_s;
  private long pace_ms_per_km;
  private long[] weight = new long[64];
  private long[] strain = new long[64];
  private long[] sum = new long[64];
  private int[] previous = new int[64];

  ChainSearch(Layout layout, Candidates candidates) {
    this.layout = layout;
    this.candidates = candidates;
    this.chosen = new int[layout.points];
  }

  void search(Candidates.Terms terms) {
    gun_ms = terms.gun_ms();
    fastest_mm_per_s = terms.fastest_mm_per_s();
    Arrays.fill(chosen, -1);
    if (candidates.size > 0 && !allInOrder()) {
      searchAll();
    }
  }

  /**
   * The usual case: at most one candidate per point, all of them possible one after the other. Then
   * the chain of them all has the greatest weight, and no other has it too.
   */
  private boolean allInOrder() {
    if (candidates.anyStated) {
      return false;
    }
    int before = FROM_GUN;
    for (int c = 0; c < candidates.size; c++) {
      boolean twoAtPoint = c > 0 && candidates.point[c] == candidates.point[c - 1];
      if (twoAtPoint || !possible(before, c)) {
        return false;
      }
      before = c;
    }
    for (int c = 0; c < candidates.size; c++) {
      chosen[candidates.point[c]] = c;
    }
    return true;
  }

  /** Whether b can follow a; the first step is from the gun. */
  private boolean possible(int a, int b) {
    if (a == FROM_GUN) {
      return candidates.point[b] == 0
          || isStated(b)
          || reachable(gun_ms, 0, candidates.time_ms[b], layout.distance_mm[candidates.point[b]]);
    }
    if (isStated(a) && isStated(b)) {
      return true;
    }
    return candidates.group[a] != candidates.group[b]
        && reachable(
            candidates.time_ms[a],
            layout.distance_mm[candidates.point[a]],
            candidates.time_ms[b],
            layout.distance_mm[candidates.point[b]]);
  }

  /** Whether a runner of this race can get from one place and moment to another. */
  boolean reachable(long fromTime_ms, long from_mm, long toTime_ms, long to_mm) {
    long time_ms = toTime_ms - fromTime_ms;
    // Not slower than at one millimetre a second is never too fast, and needs no large product.
    long atLeast = (to_mm - from_mm) * 1000;
    return time_ms > 0 && (time_ms >= atLeast || time_ms * fastest_mm_per_s >= atLeast);
  }

  private boolean isStated(int c) {
    return candidates.group[c] == Candidates.STATED;
  }

  private void searchAll() {
    if (weight.length < candidates.size) {
      weight = new long[candidates.size * 2];
      strain = new long[candidates.size * 2];
      sum = new long[candidates.size * 2];
      previous = new int[candidates.size * 2];
    }
    pace_ms_per_km = usualPace();
    int best = IMPOSSIBLE;
    for (int c = 0; c < candidates.size; c++) {
      extend(c);
      if (previous[c] != IMPOSSIBLE && (best == IMPOSSIBLE || endsBetter(c, best))) {
        best = c;
      }
    }
    for (int c = best; c >= 0; c = previous[c]) {
      chosen[candidates.point[c]] = c;
    }
  }

  /** The best chain that ends at candidate c, given the best ones that end before it. */
  private void extend(int c) {
    previous[c] = IMPOSSIBLE;
    int p = candidates.point[c];
    long own = 1 + (p == layout.points - 1 ? FINISH_WEIGHT - 1 : 0);
    long ownWeight = own + (isStated(c) ? STATED_WEIGHT : 0);
    long sinceGun_ms = candidates.time_ms[c] - gun_ms;
    long ownSum = layout.takesLast[p] ? -sinceGun_ms : sinceGun_ms;
    if (possible(FROM_GUN, c)) {
      long first = p == 0 ? 0 : stepStrain(sinceGun_ms, layout.distance_mm[p]);
      put(c, FROM_GUN, ownWeight, first, ownSum);
    }
    for (int a = 0; a < candidates.firstOfPoint[p]; a++) {
      if (previous[a] != IMPOSSIBLE && possible(a, c)) {
        long step = isStated(a) && isStated(c) ? 0 : stepStrain(a, c);
        put(c, a, weight[a] + ownWeight, strain[a] + step, sum[a] + ownSum);
      }
    }
  }

  private long stepStrain(int a, int b) {
    return stepStrain(
        candidates.time_ms[b] - candidates.time_ms[a],
        layout.distance_mm[candidates.point[b]] - layout.distance_mm[candidates.point[a]]);
  }

  /** By how much a step is shorter or longer than one would expect of this runner. */
  private long stepStrain(long step_ms, long step_mm) {
    long expected_ms = Math.floorDiv(pace_ms_per_km * step_mm, 1_000_000L);
    long least_ms = Math.floorDiv(6 * expected_ms, 10L);
    long most_ms = Math.floorDiv(18 * expected_ms, 10L);
    return Math.max(0, Math.max(least_ms - step_ms, step_ms - most_ms));
  }

  private void put(int c, int from, long w, long s, long m) {
    if (previous[c] == IMPOSSIBLE || better(w, s, m, c) || tied(w, s, m, c) && later(from, c)) {
      previous[c] = from;
      weight[c] = w;
      strain[c] = s;
      sum[c] = m;
    }
  }

  private boolean better(long w, long s, long m, int c) {
    if (w != weight[c]) {
      return w > weight[c];
    }
    return s != strain[c] ? s < strain[c] : m < sum[c];
  }

  private boolean tied(long w, long s, long m, int c) {
    return w == weight[c] && s == strain[c] && m == sum[c];
  }

  private boolean endsBetter(int c, int best) {
    return better(weight[c], strain[c], sum[c], best)
        || tied(weight[c], strain[c], sum[c], best) && candidates.point[c] > candidates.point[best];
  }

  /** Whether a is the later point, or at the same point the lower group, than c's link so far. */
  private boolean later(int a, int c) {
    int b = previous[c];
    if (a == FROM_GUN || b == FROM_GUN) {
      return b == FROM_GUN && a != FROM_GUN;
    }
    return candidates.point[a] != candidates.point[b]
        ? candidates.point[a] > candidates.point[b]
        : candidates.group[a] < candidates.group[b];
  }

  /** Capped, so that a clock decades ahead cannot overflow the sums. */
  private static long pace(long elapsed_ms, long distance_mm) {
    return Math.min(SLOWEST_MS_PER_KM, elapsed_ms * 1_000_000L / distance_mm);
  }

  /** The lower median of the paces at the points nothing can be mistaken for. */
  private long usualPace() {
    long[] paces = new long[layout.points];
    int n = 0;
    for (int p = 0; p < layout.points; p++) {
      int c = candidates.firstOfPoint[p];
      boolean plain =
          layout.alone[p]
              && !layout.takesLast[p]
              && layout.distance_mm[p] > 0
              && !candidates.statedPoint[p]
              && candidates.firstOfPoint[p + 1] == c + 1;
      if (plain && reachable(gun_ms, 0, candidates.time_ms[c], layout.distance_mm[p])) {
        paces[n++] = pace(candidates.time_ms[c] - gun_ms, layout.distance_mm[p]);
      }
    }
    if (n == 0) {
      return Math.min(SLOWEST_MS_PER_KM, 22 * 100_000_000L / fastest_mm_per_s);
    }
    Arrays.sort(paces, 0, n);
    return paces[(n - 1) / 2];
  }
}
