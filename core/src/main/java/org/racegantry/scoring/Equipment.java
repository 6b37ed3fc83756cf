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

  final Layout layout;
  final long gap_ms;
  private final FactsInForce facts;
  private final Map<EntrantId, Integer> ordinals;
  private final int[] lineOfReader;
  private final int[] rankOfReader;
  private final List<List<Change.ClockSet>> clocks = new ArrayList<>();
  private final boolean clocksRight;
  private final List<String> readers;
  private int[] always = new int[0];
  private final List<List<Change.ChipSet>> stretches = new ArrayList<>();

  Equipment(FactsInForce facts, Map<EntrantId, Integer> ordinals, ReadIndex index) {
    RaceSetup setup = facts.setup();
    this.layout = new Layout(setup);
    this.gap_ms = setup.limits().gap_ms();
    this.facts = facts;
    this.ordinals = ordinals;
    this.readers = List.copyOf(index.readers());
    this.lineOfReader = readers.stream().mapToInt(layout::lineOf).toArray();
    this.rankOfReader = ranks(readers);
    readers.forEach(reader -> clocks.add(facts.clocks(reader)));
    this.clocksRight = clocks.stream().allMatch(List::isEmpty);
    holdings(index, 0);
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
      holdings(index, always.length);
    }
  }

  private void holdings(ReadIndex index, int from) {
    always = Arrays.copyOf(always, index.chipCount());
    for (int c = from; c < always.length; c++) {
      stretches.add(null);
      hold(c, facts.holdings(index.chip(c)));
    }
  }

  /** Looks up again who holds one chip. */
  void renew(int chipId, String chip) {
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

  /** Whether any read was struck at all; hardly any race has one. */
  boolean anyStruck() {
    return !facts.struck().isEmpty();
  }

  /** Whether the read was struck; the chip by its key. */
  boolean struck(int readerId, String chip, long own_ms) {
    return facts.struck().contains(new Change.ReadStruck(readers.get(readerId), chip, own_ms));
  }
}
