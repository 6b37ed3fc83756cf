package org.racegantry.scoring;

/** Says why a group that is not in the chain is not in it (docs/scoring.md, section 7). */
final class UnusedGroups {
  private final Layout layout;
  private final Candidates candidates;
  private final ChainSearch chain;

  UnusedGroups(Layout layout, Candidates candidates, ChainSearch chain) {
    this.layout = layout;
    this.candidates = candidates;
    this.chain = chain;
  }

  /** The first reason that applies to group g. */
  Fate fate(Groups groups, int g, Candidates.Terms terms) {
    int[] served = layout.pointsOfPlace[groups.place(g)];
    if (allStated(served)) {
      return Fate.OFFICIAL_TIME;
    }
    int finish = chain.chosen[layout.points - 1];
    if (finish >= 0 && groups.earliest_ms(g) > candidates.time_ms[finish]) {
      return Fate.AFTER_FINISH;
    }
    if (served.length == 1
        && served[0] == 0
        && candidates.time_ms(groups, g, 0, terms.gun_ms())
            > terms.gun_ms() + terms.startWindow_ms()) {
      return Fate.START_WINDOW;
    }
    if (allChosen(served)) {
      return Fate.PASSED_ALREADY;
    }
    return tooFast(groups, g, served, terms) ? Fate.TOO_FAST : Fate.OUT_OF_ORDER;
  }

  private boolean allStated(int[] served) {
    for (int p : served) {
      if (!candidates.statedPoint[p]) {
        return false;
      }
    }
    return true;
  }

  private boolean allChosen(int[] served) {
    for (int p : served) {
      if (chain.chosen[p] < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean tooFast(Groups groups, int g, int[] served, Candidates.Terms terms) {
    int linkPoint = -1;
    long linkTime_ms = terms.gun_ms();
    for (int p = 0; p < layout.points; p++) {
      int c = chain.chosen[p];
      if (c >= 0 && candidates.time_ms[c] < groups.earliest_ms(g)) {
        linkPoint = p;
        linkTime_ms = candidates.time_ms[c];
      }
    }
    long link_mm = linkPoint < 0 ? 0 : layout.distance_mm[linkPoint];
    boolean beyond = false;
    for (int p : served) {
      boolean behindLink = p > linkPoint && chain.chosen[p] < 0;
      if (behindLink && candidates.isCandidate(groups, g, p, terms)) {
        beyond = true;
        long time = candidates.time_ms(groups, g, p, terms.gun_ms());
        // The start needs no step to it, so nobody is too fast to be there.
        if (p == 0 || chain.reachable(linkTime_ms, link_mm, time, layout.distance_mm[p])) {
          return false;
        }
      }
    }
    return beyond;
  }
}
