package org.racegantry.scoring;

import java.util.Arrays;
import java.util.List;
import org.racegantry.race.Change;

/**
 * Brings one entrant's reads together, corrects their clocks, refuses what section 3 of
 * docs/scoring.md refuses, and groups the rest. One instance serves one entrant after another.
 */
final class Gathering {
  /** The sorted block does not know in which order its reads came; scoring never asks. */
  private static final int UNKNOWN_POSITION = -1;

  private final ReadIndex index;
  private final Equipment equipment;
  private final Horizon horizon;
  private final Groups.Builder groups;
  private final Sheaf sheaf;
  private final PlainReads plain;
  private static final int[] NONE_REFUSED = new int[Fate.COUNT];

  private final int[] refused = new int[Fate.COUNT];
  private final boolean keepsFates;
  private int[] group = new int[0];
  private Fate[] fates = new Fate[0];

  /** A gathering for scoring, which needs no more than groups and counts. */
  Gathering(ReadIndex index, Equipment equipment, Horizon horizon) {
    this(index, equipment, horizon, false);
  }

  private Gathering(ReadIndex index, Equipment equipment, Horizon horizon, boolean keepsFates) {
    this.index = index;
    this.equipment = equipment;
    this.horizon = horizon;
    this.groups = new Groups.Builder(equipment.layout.places, equipment.gap_ms);
    this.sheaf = new Sheaf(index, equipment);
    this.plain = new PlainReads(index, equipment, horizon);
    this.keepsFates = keepsFates;
  }

  /** A gathering for explanations, which remembers each read's fate and group. */
  static Gathering keepingFates(ReadIndex index, Equipment equipment, Horizon horizon) {
    return new Gathering(index, equipment, horizon, true);
  }

  /**
   * Gathers the reads an entrant's chips made while they were his.
   *
   * @param holder the entrant, or {@link Equipment#NOBODY} for the reads nobody held the chip for
   * @param chips ids of the chips he ever had
   * @param cut_ms reads before this moment are before the gun
   */
  Groups gather(int holder, int[] chips, long cut_ms) {
    if (!keepsFates && plain.take(holder, chips)) {
      return groupPlain(cut_ms);
    }
    sheaf.clear();
    for (int chipId : chips) {
      boolean never =
          equipment.stretches(chipId) == null && equipment.alwaysHeldBy(chipId) != holder;
      if (never) {
        continue;
      }
      if (keepsFates) {
        collect(index.readsOf(chipId, horizon.reads()), chipId, holder);
      } else {
        collectBlock(chipId, holder);
        if (index.tail(chipId) != null) {
          collect(index.tail(chipId), chipId, holder);
        }
      }
    }
    sheaf.sort();
    return group(cut_ms);
  }

  private void collectBlock(int chipId, int holder) {
    PackedReads block = index.block();
    List<Change.ChipSet> stretches = equipment.stretches(chipId);
    int to = index.to(chipId);
    for (int i = index.from(chipId); i < to; i++) {
      take(block.time_ms(i), block.reader(i), chipId, UNKNOWN_POSITION, stretches, holder);
    }
  }

  private void collect(ReadRun run, int chipId, int holder) {
    List<Change.ChipSet> stretches = equipment.stretches(chipId);
    for (int i = 0; i < run.size(); i++) {
      take(run.time_ms(i), run.reader(i), chipId, run.ordinal(i), stretches, holder);
    }
  }

  private void take(
      long own, int readerId, int chipId, int ordinal, List<Change.ChipSet> held, int holder) {
    long corrected = own + equipment.correction_ms(readerId, own);
    boolean his = held == null || equipment.holderAt(held, corrected) == holder;
    if (his && corrected <= horizon.until_ms()) {
      sheaf.push(corrected, own, readerId, chipId, ordinal);
    }
  }

  private Groups groupPlain(long cut_ms) {
    startGroups();
    plain.group(cut_ms, groups, refused);
    return groups.build();
  }

  private void startGroups() {
    groups.clear();
    Arrays.fill(refused, 0);
  }

  private Groups group(long cut_ms) {
    startGroups();
    if (keepsFates) {
      group = new int[sheaf.size()];
      fates = new Fate[sheaf.size()];
    }
    for (int i = 0; i < sheaf.size(); i++) {
      Fate fate = sheaf.isCopy(i) ? Fate.DUPLICATE : refusal(i, cut_ms);
      int of = -1;
      if (fate == null) {
        int line = equipment.lineOf(sheaf.reader(i));
        int place = equipment.layout.placeOfLine[line];
        of = groups.add(place, line, equipment.layout.backup[line], sheaf.corrected_ms(i));
      } else {
        refused[fate.ordinal()]++;
      }
      if (keepsFates) {
        group[i] = of;
        fates[i] = fate;
      }
    }
    return groups.build();
  }

  /** Why the i-th read is refused by itself, or null where it is not. */
  private Fate refusal(int i, long cut_ms) {
    if (equipment.lineOf(sheaf.reader(i)) == Layout.NO_LINE) {
      return Fate.UNKNOWN_READER;
    }
    boolean struck =
        equipment.anyStruck()
            && equipment.struck(sheaf.reader(i), index.chip(sheaf.chip(i)), sheaf.own_ms(i));
    if (struck) {
      return Fate.STRUCK;
    }
    return sheaf.corrected_ms(i) < cut_ms ? Fate.BEFORE_GUN : null;
  }

  /** How many reads were gathered. */
  int size() {
    return sheaf.size();
  }

  /** How many of the reads gathered last were refused by themselves, by fate; not to be changed. */
  int[] refusals() {
    return Arrays.equals(refused, NONE_REFUSED) ? NONE_REFUSED : refused.clone();
  }

  /** The fate of the i-th read in order, or null where its group decides. */
  Fate fate(int i) {
    return fates[i];
  }

  /** The group of the i-th read in order, or -1 where it was refused. */
  int group(int i) {
    return group[i];
  }

  long corrected_ms(int i) {
    return sheaf.corrected_ms(i);
  }

  int reader(int i) {
    return sheaf.reader(i);
  }

  /** Whether the i-th read was made on a backup line; only for reads that are in a group. */
  boolean backup(int i) {
    return equipment.layout.backup[equipment.lineOf(sheaf.reader(i))];
  }

  int ordinal(int i) {
    return sheaf.ordinal(i);
  }
}
