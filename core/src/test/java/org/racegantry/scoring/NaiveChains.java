package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.NaiveGroup.Candidate;

/** Section 6 of docs/scoring.md: every possible chain is tried, and the best is kept. */
final class NaiveChains {
  private final List<List<Candidate>> candidates;
  private final long gun_ms;
  private final long fastest_mm_per_s;
  private final long pace_ms_per_km;
  private List<Candidate> best = List.of();

  /**
   * @param candidates those of each point, in course order
   */
  NaiveChains(
      List<List<Candidate>> candidates, long gun_ms, long fastest_mm_per_s, long pace_ms_per_km) {
    this.candidates = candidates;
    this.gun_ms = gun_ms;
    this.fastest_mm_per_s = fastest_mm_per_s;
    this.pace_ms_per_km = pace_ms_per_km;
  }

  /** The best possible chain; empty where nothing was seen. */
  List<Candidate> best() {
    extend(0, new ArrayList<>());
    return best;
  }

  private void extend(int point, List<Candidate> chain) {
    if (point == candidates.size()) {
      if (isBetter(chain, best)) {
        best = List.copyOf(chain);
      }
      return;
    }
    extend(point + 1, chain);
    for (Candidate candidate : candidates.get(point)) {
      if (mayFollow(chain, candidate)) {
        chain.add(candidate);
        extend(point + 1, chain);
        chain.removeLast();
      }
    }
  }

  private boolean mayFollow(List<Candidate> chain, Candidate next) {
    if (chain.isEmpty()) {
      return next.point() == 0 || next.stated() || reachable(gun_ms, 0, next);
    }
    Candidate last = chain.getLast();
    if (last.stated() && next.stated()) {
      return true;
    }
    boolean sameGroup = last.group() != null && last.group() == next.group();
    return !sameGroup && reachable(last.time_ms(), last.at().distance_mm(), next);
  }

  /** Whether {@code to} is later than the moment given, and not too far for it. */
  boolean reachable(long from_ms, long from_mm, Candidate to) {
    long taken_ms = to.time_ms() - from_ms;
    long way_mm = to.at().distance_mm() - from_mm;
    return taken_ms > 0 && taken_ms * fastest_mm_per_s >= way_mm * 1000;
  }

  private boolean isBetter(List<Candidate> a, List<Candidate> b) {
    if (weight(a) != weight(b)) {
      return weight(a) > weight(b);
    }
    if (strain_ms(a) != strain_ms(b)) {
      return strain_ms(a) < strain_ms(b);
    }
    if (sum_ms(a) != sum_ms(b)) {
      return sum_ms(a) < sum_ms(b);
    }
    for (int back = 1; back <= Math.min(a.size(), b.size()); back++) {
      Candidate x = a.get(a.size() - back);
      Candidate y = b.get(b.size() - back);
      if (x.point() != y.point()) {
        return x.point() > y.point();
      }
      if (x.group() != y.group()) {
        return x.group().number < y.group().number;
      }
    }
    return false;
  }

  private long weight(List<Candidate> chain) {
    long weight = 0;
    for (Candidate link : chain) {
      weight += link.point() == candidates.size() - 1 ? 3 : 1;
      weight += link.stated() ? 1000 : 0;
    }
    return weight;
  }

  private long strain_ms(List<Candidate> chain) {
    long strain = 0;
    for (int i = 0; i < chain.size(); i++) {
      Candidate to = chain.get(i);
      if (i == 0 && to.point() > 0) {
        strain += strain_ms(to.time_ms() - gun_ms, to.at().distance_mm());
      }
      if (i > 0) {
        Candidate from = chain.get(i - 1);
        long way_mm = to.at().distance_mm() - from.at().distance_mm();
        boolean certain = from.stated() && to.stated();
        strain += certain ? 0 : strain_ms(to.time_ms() - from.time_ms(), way_mm);
      }
    }
    return strain;
  }

  private long strain_ms(long taken_ms, long way_mm) {
    long expected_ms = Exact.timesOver(pace_ms_per_km, way_mm, 1_000_000);
    long atLeast_ms = Math.floorDiv(6 * expected_ms, 10L);
    long atMost_ms = Math.floorDiv(18 * expected_ms, 10L);
    return Math.max(0, atLeast_ms - taken_ms) + Math.max(0, taken_ms - atMost_ms);
  }

  private long sum_ms(List<Candidate> chain) {
    long sum = 0;
    for (Candidate link : chain) {
      long elapsed_ms = link.time_ms() - gun_ms;
      sum += link.at().take() == TimingPoint.Take.FIRST ? elapsed_ms : -elapsed_ms;
    }
    return sum;
  }
}
