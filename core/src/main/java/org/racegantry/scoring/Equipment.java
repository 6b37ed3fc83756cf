package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.RaceSetup;

/**
 * The kit as the facts in force say it: which line a reader stands on, how wrong its clock is, and
 * who holds a chip when. Looked up by the small numbers the read index gives chips and readers.
 */
final class Equipment {
  /** Nobody holds the chip at that time. */
  static final int NOBODY = -1;

  private static final int[] NO_CHIPS = {};

  final Layout layout;
  final long gap_ms;
  private final FactsInForce facts;
  private final Map<EntrantId, Integer> ordinals;
  private final int[] lineOfReader;
  private final int[] rankOfReader;
  private final int[] lineOfRank;
  private final List<List<Change.ClockSet>> clocks = new ArrayList<>();
  private final boolean clocksRight;
  private final List<String> readers;
  private int[] always = new int[0];
  private final List<List<Change.ChipSet>> stretches = new ArrayList<>();

  /** As long as no chip changed hands since this was made; else null. */
  private int[][] chipsOfRow;

  Equipment(FactsInForce facts, Map<EntrantId, Integer> ordinals, ReadIndex index) {
    RaceSetup setup = facts.setup();
    this.layout = new Layout(setup);
    this.gap_ms = setup.limits().gap_ms();
    this.facts = facts;
    this.ordinals = ordinals;
    this.readers = List.copyOf(index.readers());
    this.lineOfReader = readers.stream().mapToInt(layout::lineOf).toArray();
    this.rankOfReader = ranks(readers);
    this.lineOfRank = new int[readers.size()];
    for (int reader = 0; reader < lineOfRank.length; reader++) {
      lineOfRank[rankOfReader[reader]] = lineOfReader[reader];
    }
    readers.forEach(reader -> clocks.add(facts.clocks(reader)));
    this.clocksRight = clocks.stream().allMatch(List::isEmpty);
    this.chipsOfRow = new int[ordinals.size()][];
    nobodyHolds(0, index.chipCount());
    // By chip as assigned, not as read: whose entries lie side by side in memory is looked up next.
    facts.eachChip(
        (chip, holdings) -> {
          int chipId = index.chipId(chip);
          if (chipId >= 0) {
            hold(chipId, holdings);
            if (stretches.get(chipId) == null) {
              note(always[chipId], chipId);
            } else {
              holdings.forEach(held -> note(ordinal(held.entrant()), chipId));
            }
          }
        });
  }

  private void note(int row, int chipId) {
    if (row == NOBODY) {
      return;
    }
    int[] known = chipsOfRow[row];
    int size = known == null ? 0 : known.length;
    if (size == 0 || known[size - 1] != chipId) {
      chipsOfRow[row] = size == 0 ? new int[1] : Arrays.copyOf(known, size + 1);
      chipsOfRow[row][size] = chipId;
    }
  }

  /**
   * Ids of the chips an entrant was assigned and that were read; null where that is not known any
   * more, because chips changed hands or were read for the first time since this was made.
   */
  int[] chipsOf(int row) {
    if (chipsOfRow == null || row >= chipsOfRow.length) {
      return null;
    }
    return chipsOfRow[row] == null ? NO_CHIPS : chipsOfRow[row];
  }

  private static int[] ranks(List<String> readers) {
    Integer[] byName = new Integer[readers.size()];
    Arrays.setAll(byName, i -> i);
    Arrays.sort(byName, Comparator.comparing(readers::get));
    int[] rank = new int[byName.length];
    for (int i = 0; i < byName.length; i++) {
      rank[byName[i]] = i;
    }
    return rank;
  }

  /** Whether the readers are those this was made for; a new reader needs new equipment. */
  boolean knows(ReadIndex index) {
    return readers.size() == index.readers().size();
  }

  /** Takes in chips that were read for the first time. */
  void extend(ReadIndex index) {
    if (always.length < index.chipCount()) {
      chipsOfRow = null;
      int before = always.length;
      nobodyHolds(before, index.chipCount());
      for (int c = before; c < always.length; c++) {
        hold(c, facts.holdings(index.chip(c)));
      }
    }
  }

  private void nobodyHolds(int from, int to) {
    always = Arrays.copyOf(always, to);
    Arrays.fill(always, from, to, NOBODY);
    for (int c = from; c < to; c++) {
      stretches.add(null);
    }
  }

  /** Looks up again who holds one chip. */
  void renew(int chipId, String chip) {
    chipsOfRow = null;
    hold(chipId, facts.holdings(chip));
  }

  private void hold(int chipId, List<Change.ChipSet> holdings) {
    boolean simple =
        holdings.isEmpty()
            || holdings.size() == 1
                && holdings.getFirst().from_ms() == Change.ChipSet.ALWAYS
                && holdings.getFirst().until_ms() == Change.ChipSet.FOREVER;
    stretches.set(chipId, simple ? null : List.copyOf(holdings));
    always[chipId] = holdings.isEmpty() ? NOBODY : ordinal(holdings.getFirst().entrant());
  }

  private int ordinal(EntrantId id) {
    return facts.entrant(id) == null ? NOBODY : ordinals.get(id);
  }

  /** Whether the chip was read when this was made. */
  boolean covers(int chipId) {
    return chipId >= 0 && chipId < always.length;
  }

  /** The stretches of time a chip was held for, or null where one holder has it for good. */
  List<Change.ChipSet> stretches(int chipId) {
    return stretches.get(chipId);
  }

  int alwaysHeldBy(int chipId) {
    return always[chipId];
  }

  int holderAt(List<Change.ChipSet> holdings, long corrected_ms) {
    for (Change.ChipSet holding : holdings.reversed()) {
      if (holding.from_ms() <= corrected_ms && corrected_ms < holding.until_ms()) {
        return ordinal(holding.entrant());
      }
    }
    return NOBODY;
  }

  /** What the reader's own time has to be moved by. */
  long correction_ms(int readerId, long own_ms) {
    if (clocksRight) {
      return 0;
    }
    for (Change.ClockSet clock : clocks.get(readerId).reversed()) {
      if (clock.from_ms() <= own_ms && own_ms < clock.until_ms()) {
        return clock.offset_ms();
      }
    }
    return 0;
  }

  int lineOf(int readerId) {
    return lineOfReader[readerId];
  }

  int readerRank(int readerId) {
    return rankOfReader[readerId];
  }

  /** The place of each reader's name among all of them, by reader; not to be changed. */
  int[] ranks() {
    return rankOfReader;
  }

  /** The line of each reader by the place of its name; not to be changed. */
  int[] linesOfRanks() {
    return lineOfRank;
  }

  /** Whether some reads are not what they were sent as. */
  boolean correctsOrStrikes() {
    return !clocksRight || anyStruck();
  }

  /** Whether any read was struck at all; hardly any race has one. */
  boolean anyStruck() {
    return !facts.struck().isEmpty();
  }

  /** Whether the read was struck; the chip by its key. */
  boolean struck(int readerId, String chip, long own_ms) {
    return facts.struck().contains(new Change.ReadStruck(readers.get(readerId), chip, own_ms));
  }
}
