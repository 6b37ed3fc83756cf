package org.racegantry.scoring;

import java.util.Arrays;

/**
 * One entrant's reads in columns, put in order by what was read and never by when it arrived. Used
 * again and again for one entrant after another.
 */
final class Sheaf {
  private static final int TIME_BITS = 41;
  private static final int INDEX_BITS = 63 - TIME_BITS;

  private final ReadIndex index;
  private final Equipment equipment;
  private int size;
  private boolean sorted;
  private boolean ties;
  private long[] corrected_ms = new long[256];
  private long[] own_ms = new long[256];
  private int[] reader = new int[256];
  private int[] chip = new int[256];
  private int[] ordinal = new int[256];
  private int[] order = new int[256];
  private long[] keys = new long[256];

  Sheaf(ReadIndex index, Equipment equipment) {
    this.index = index;
    this.equipment = equipment;
  }

  void clear() {
    size = 0;
    sorted = true;
    ties = false;
  }

  void push(long corrected, long own, int readerId, int chipId, int position) {
    if (size == corrected_ms.length) {
      grow();
    }
    if (size > 0) {
      long before = corrected_ms[size - 1];
      sorted &= before <= corrected;
      ties |= before == corrected;
    }
    corrected_ms[size] = corrected;
    own_ms[size] = own;
    reader[size] = readerId;
    chip[size] = chipId;
    ordinal[size] = position;
    order[size] = size;
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
  }

  /** By corrected time, reader id, chip and own time. */
  void sort() {
    if (!sorted) {
      long least = Long.MAX_VALUE;
      long most = Long.MIN_VALUE;
      for (int i = 0; i < size; i++) {
        least = Math.min(least, corrected_ms[i]);
        most = Math.max(most, corrected_ms[i]);
      }
      if (most - least < 1L << TIME_BITS && most >= least && size < 1 << INDEX_BITS) {
        sortPacked(least);
      } else {
        sortByComparing();
      }
    }
    if (!sorted || ties) {
      settleTies();
    }
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

  int size() {
    return size;
  }

  /** Whether the i-th read in order is the one before it once more. */
  boolean isCopy(int i) {
    if (i == 0) {
      return false;
    }
    int a = order[i - 1];
    int b = order[i];
    return corrected_ms[a] == corrected_ms[b]
        && reader[a] == reader[b]
        && chip[a] == chip[b]
        && own_ms[a] == own_ms[b];
  }

  long corrected_ms(int i) {
    return corrected_ms[order[i]];
  }

  long own_ms(int i) {
    return own_ms[order[i]];
  }

  int reader(int i) {
    return reader[order[i]];
  }

  int chip(int i) {
    return chip[order[i]];
  }

  int ordinal(int i) {
    return ordinal[order[i]];
  }
}
