package org.racegantry.scoring;

import java.util.Map;
import org.racegantry.race.Change;

/** Takes one entrant's groups through candidates and chain into a row of the table. */
final class Judge {
  private final Gathering gathering;
  private final Candidates candidates;
  private final ChainSearch chain;
  private final UnusedGroups unused;

  Judge(Layout layout, Gathering gathering) {
    this.gathering = gathering;
    this.candidates = new Candidates(layout);
    this.chain = new ChainSearch(layout, candidates);
    this.unused = new UnusedGroups(layout, candidates, chain);
  }

  /** Whether a group has reads on both sides of the gun, so that it has to be formed anew. */
  static boolean straddles(Groups groups, long cut_ms) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.earliest_ms(g) < cut_ms && cut_ms <= groups.latest_ms(g)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the reads that were refused one by one. */
  static void countRefused(int[] refused, Table table, int row) {
    for (Fate fate : Fate.ALL) {
      table.count(row, fate, refused[fate.ordinal()]);
    }
  }

  /** Somebody who did not start made none of these reads. */
  static void refuseAll(Groups groups, int[] refused, Table table, int row) {
    countRefused(refused, table, row);
    for (int g = 0; g < groups.size(); g++) {
      table.count(row, Fate.DID_NOT_START, groups.reads(g));
    }
  }

  /** Writes what groups from the gun on come to; none of them may straddle it. */
  void judge(
      Groups all,
      Candidates.Terms terms,
      Map<Integer, Change.TimeSet> stated,
      Table table,
      int row) {
    Groups groups = fromGunOn(all, terms.cut_ms(), table, row);
    solve(groups, terms, stated);
    for (int p = 0; p < chain.chosen.length; p++) {
      int c = chain.chosen[p];
      if (c >= 0) {
        table.put(row, p, candidates.time_ms[c], source(groups, candidates.group[c]));
      }
    }
    for (int g = 0; g < groups.size(); g++) {
      count(groups, g, terms, table, row);
    }
  }

  private void solve(Groups groups, Candidates.Terms terms, Map<Integer, Change.TimeSet> stated) {
    candidates.collect(groups, terms, stated);
    chain.search(terms);
  }

  /** Leaves out the groups before the gun; the others keep their order, so also their numbers. */
  private static Groups fromGunOn(Groups all, long cut_ms, Table table, int row) {
    int early = 0;
    for (int g = 0; g < all.size(); g++) {
      if (all.latest_ms(g) < cut_ms) {
        table.count(row, Fate.BEFORE_GUN, all.reads(g));
        early++;
      }
    }
    return early == 0 ? all : all.from(cut_ms);
  }

  private static byte source(Groups groups, int g) {
    if (g == Candidates.STATED) {
      return Table.OFFICIAL;
    }
    return groups.mains(g) > 0 ? Table.MAIN : Table.BACKUP;
  }

  private void count(Groups groups, int g, Candidates.Terms terms, Table table, int row) {
    if (!isUsed(g)) {
      table.count(row, unused.fate(groups, g, terms), groups.reads(g));
      return;
    }
    table.count(row, Fate.USED, 1);
    boolean main = groups.mains(g) > 0;
    table.count(row, Fate.SAME_PASSING, (main ? groups.mains(g) : groups.backups(g)) - 1);
    table.count(row, Fate.BACKUP_NOT_NEEDED, main ? groups.backups(g) : 0);
  }

  private boolean isUsed(int g) {
    return pointOf(g) >= 0;
  }

  /** The point group g was used for, or -1; of the entrant judged last. */
  private int pointOf(int g) {
    for (int p = 0; p < chain.chosen.length; p++) {
      if (chain.chosen[p] >= 0 && candidates.group[chain.chosen[p]] == g) {
        return p;
      }
    }
    return -1;
  }

  /**
   * What became of each read of the entrant gathered last, in order, written into {@code fates}
   * and, for the reads that gave a time, the point into {@code points}.
   */
  void explain(
      Groups groups,
      Candidates.Terms terms,
      Map<Integer, Change.TimeSet> stated,
      Fate[] fates,
      int[] points) {
    solve(groups, terms, stated);
    boolean[] given = new boolean[chain.chosen.length];
    // A LAST point is given by the first read that has the latest time, like everywhere else.
    for (int i = 0; i < gathering.size(); i++) {
      points[i] = -1;
      int g = gathering.group(i);
      if (g < 0) {
        fates[i] = gathering.fate(i);
        continue;
      }
      int p = pointOf(g);
      if (p < 0) {
        fates[i] = unused.fate(groups, g, terms);
      } else if (!given[p] && gives(groups, g, p, i)) {
        given[p] = true;
        fates[i] = Fate.USED;
        points[i] = p;
      } else {
        boolean backup = groups.mains(g) > 0 && gathering.backup(i);
        fates[i] = backup ? Fate.BACKUP_NOT_NEEDED : Fate.SAME_PASSING;
      }
    }
  }

  private boolean gives(Groups groups, int g, int p, int i) {
    boolean main = groups.mains(g) > 0;
    if (main == gathering.backup(i)) {
      return false;
    }
    boolean last = candidates.takesLast(p);
    long read_ms =
        main
            ? last ? groups.lastMain_ms(g) : groups.firstMain_ms(g)
            : last ? groups.lastBackup_ms(g) : groups.firstBackup_ms(g);
    return gathering.corrected_ms(i) == read_ms;
  }
}
