package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.race.Change.ChipSet;

/**
 * Who holds one chip when: assignments laid over each other, the later one on top, as
 * docs/scoring.md, section 1, reads them.
 */
final class Holders {
  private Holders() {}

  /** The same assignments without overlaps, in order of time; gaps are nobody's. */
  static List<ChipSet> of(List<ChipSet> assigned) {
    TreeSet<Long> cuts = new TreeSet<>();
    assigned.forEach(set -> cuts.addAll(List.of(set.from_ms(), set.until_ms())));
    List<ChipSet> holders = new ArrayList<>();
    Long from = null;
    for (long until : cuts) {
      if (from != null) {
        add(holders, topmost(assigned, from), from, until);
      }
      from = until;
    }
    return holders;
  }

  private static ChipSet topmost(List<ChipSet> assigned, long at) {
    for (ChipSet set : assigned.reversed()) {
      if (set.from_ms() <= at && at < set.until_ms()) {
        return set;
      }
    }
    return null;
  }

  private static void add(List<ChipSet> holders, ChipSet top, long from, long until) {
    if (top == null) {
      return;
    }
    ChipSet last = holders.isEmpty() ? null : holders.getLast();
    boolean goesOn =
        last != null && last.until_ms() == from && last.entrant().equals(top.entrant());
    if (goesOn) {
      holders.removeLast();
    }
    holders.add(new ChipSet(top.chip(), top.entrant(), goesOn ? last.from_ms() : from, until));
  }
}
