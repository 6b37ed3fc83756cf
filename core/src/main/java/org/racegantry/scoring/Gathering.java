package org.racegantry.scoring;

import java.util.Arrays;
import java.util.List;
import org.racegantry.race.Change;

/**
 * Brings one entrant's reads together, corrects their clocks, puts them in order, refuses what
 * section 3 of docs/scoring.md refuses, and groups the rest. One instance serves one entrant after
 * another.
 */
final class Gathering {
  private static final int TIME_BITS = 41;
  private static final int INDEX_BITS = 63 - TIME_BITS;

  private final ReadIndex index;
  private final Equipment equipment;
  private final Horizon horizon;
  private final Groups.Builder groups;

  private int size;
  private long[] corrected_ms = new long[256];
  private long[] own_ms = new long[256];
  private int[] reader = new int[256];
  private int[] chip = new int[256];
  private int[] ordinal = new int[256];
  private int[] order = new int[256];
  private long[] keys = new long[256];
  private int[] group = new int[256];
  private final Fate[] noFates = new Fate[0];
  private Fate[] fates = noFates;
  private final int[] refused = new int[Fate.COUNT];

  Gathering(ReadIndex index, Equipment equipment, Horizon horizon) {
    this.index = index;
    this.horizon = horizon;
    this.equipment = equipment;
    this.groups = new Groups.Builder(equipment.layout.places, equipment.gap_ms);
  }

  /**
   * Gathers the reads an entrant's chips made while they were his.
   *
   * @param holder the entrant, or {@link Equipment#NOBODY} for the reads nobody held the chip for
   * @param chips ids of the chips he ever had
   * @param cut_ms reads before this moment are before the gun
   */
  Groups gather(int holder, int[] chips, long cut_ms) {
    size = 0;
    for (int chipId : chips) {
      collect(index.block(), index.from(chipId), index.to(chipId), chipId, holder);
      ReadRun tail = index.tail(chipId);
      if (tail != null) {
        collect(tail, 0, tail.size(), chipId, holder);
      }
    }
    sort();
    return group(cut_ms);
  }

  private void collect(ReadRun run, int from, int to, int chipId, int holder) {
    List<Change.ChipSet> stretches = equipment.stretches(chipId);
    int always = equipment.alwaysHeldBy(chipId);
    for (int i = from; i < to; i++) {
      int readerId = run.reader(i);
      long own = run.time_ms(i);
      long corrected = own + equipment.correction_ms(readerId, own);
      boolean his =
          stretches == null ? always == holder : equipment.holderAt(stretches, corrected) == holder;
      if (his && corrected <= horizon.until_ms() && run.ordinal(i) < horizon.reads()) {
        push(corrected, own, readerId, chipId, run.ordinal(i));
      }
    }
  }

  private void push(long corrected, long own, int readerId, int chipId, int position) {
    if (size == corrected_ms.length) {
      grow();
    }
    corrected_ms[size] = corrected;
    own_ms[size] = own;
    reader[size] = readerId;
    chip[size] = chipId;
    ordinal[size] = position;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    corrected_ms = Arrays.copyOf(corrected_ms, capacity);
    own_ms = Arrays.copyOf(own_ms, capacity);
    reader = Arrays.copyOf(reader, capacity);
    chip = Arrays.copyOf(chip, capacity);
    ordinal = Arrays.copyOf(ordinal, capacity);
    order = Arrays.copyOf(order, capacity);
    keys = Arrays.copyOf(keys, capacity);
    group = Arrays.copyOf(group, capacity);
  }

  /** By corrected time, reader, chip and own time: by what was read, never by when it arrived. */
  private void sort() {
    boolean sorted = true;
    long least = size == 0 ? 0 : corrected_ms[0];
    long most = least;
    for (int i = 0; i < size; i++) {
      order[i] = i;
      sorted &= i == 0 || corrected_ms[i - 1] <= corrected_ms[i];
      least = Math.min(least, corrected_ms[i]);
      most = Math.max(most, corrected_ms[i]);
    }
    if (!sorted) {
      if (most - least < 1L << TIME_BITS && most >= least && size < 1 << INDEX_BITS) {
        sortPacked(least);
      } else {
        sortByComparing();
      }
    }
    settleTies();
  }

  /** Time and position packed into one long sort several times faster than through a comparator. */
  private void sortPacked(long least) {
    for (int i = 0; i < size; i++) {
      keys[i] = corrected_ms[i] - least << INDEX_BITS | i;
    }
    Arrays.sort(keys, 0, size);
    for (int i = 0; i < size; i++) {
      order[i] = (int) (keys[i] & (1 << INDEX_BITS) - 1);
    }
  }

  /** For clocks that went back to 1970 or on to 2100, beyond what packing holds. */
  private void sortByComparing() {
    Integer[] boxed = new Integer[size];
    Arrays.setAll(boxed, i -> i);
    Arrays.sort(boxed, (a, b) -> Long.compare(corrected_ms[a], corrected_ms[b]));
    for (int i = 0; i < size; i++) {
      order[i] = boxed[i];
    }
  }

  private void settleTies() {
    for (int i = 1; i < size; i++) {
      int moving = order[i];
      int j = i;
      while (j > 0 && tiedAndAfter(order[j - 1], moving)) {
        order[j] = order[j - 1];
        j--;
      }
      order[j] = moving;
    }
  }

  private boolean tiedAndAfter(int a, int b) {
    if (corrected_ms[a] != corrected_ms[b]) {
      return false;
    }
    if (reader[a] != reader[b]) {
      return equipment.readerRank(reader[a]) > equipment.readerRank(reader[b]);
    }
    if (chip[a] != chip[b]) {
      return index.chip(chip[a]).compareTo(index.chip(chip[b])) > 0;
    }
    return own_ms[a] > own_ms[b];
  }

  private Groups group(long cut_ms) {
    groups.clear();
    Arrays.fill(refused, 0);
    boolean keep = fates != noFates;
    if (keep) {
      fates = new Fate[size];
    }
    for (int i = 0; i < size; i++) {
      int at = order[i];
      Fate fate = i > 0 && same(order[i - 1], at) ? Fate.DUPLICATE : refusal(at, cut_ms);
      group[i] = -1;
      if (fate == null) {
        int line = equipment.lineOf(reader[at]);
        boolean backup = equipment.layout.backup[line];
        group[i] = groups.add(equipment.layout.placeOfLine[line], line, backup, corrected_ms[at]);
      } else {
        refused[fate.ordinal()]++;
      }
      if (keep) {
        fates[i] = fate;
      }
    }
    return groups.build();
  }

  private boolean same(int a, int b) {
    return corrected_ms[a] == corrected_ms[b]
        && reader[a] == reader[b]
        && chip[a] == chip[b]
        && own_ms[a] == own_ms[b];
  }

  /** Why the read is refused by itself, or null where it is not. */
  private Fate refusal(int at, long cut_ms) {
    if (equipment.lineOf(reader[at]) == Layout.NO_LINE) {
      return Fate.UNKNOWN_READER;
    }
    if (equipment.struck(reader[at], index.chip(chip[at]), own_ms[at])) {
      return Fate.STRUCK;
    }
    return corrected_ms[at] < cut_ms ? Fate.BEFORE_GUN : null;
  }

  /** From now on, remember each read's fate, for explanations. */
  Gathering keepingFates() {
    fates = new Fate[1];
    return this;
  }

  int size() {
    return size;
  }

  /** How many of the reads gathered last were refused by themselves, by fate; the caller's own. */
  int[] refusals() {
    return refused.clone();
  }

  /** The fate of the i-th read in order, or null where its group decides. */
  Fate fate(int i) {
    return fates[i];
  }

  int group(int i) {
    return group[i];
  }

  long corrected_ms(int i) {
    return corrected_ms[order[i]];
  }

  int reader(int i) {
    return reader[order[i]];
  }

  /** Whether the i-th read was made on a backup line; only for reads that are in a group. */
  boolean backup(int i) {
    return equipment.layout.backup[equipment.lineOf(reader[order[i]])];
  }

  int ordinal(int i) {
    return ordinal[order[i]];
  }
}
