package org.racegantry.race;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Collects reads one by one into a {@link ReadBatch}. Not safe for use by several threads. */
public final class ReadBatchBuilder {
  private static final int FIRST_CAPACITY = 16;

  final Map<String, Integer> readers = new LinkedHashMap<>();
  final Map<String, Integer> chips = new LinkedHashMap<>();
  int size;
  int[] readerIndex = new int[FIRST_CAPACITY];
  int[] chipIndex = new int[FIRST_CAPACITY];
  long[] times_ms = new long[FIRST_CAPACITY];
  int[] antennas = new int[FIRST_CAPACITY];
  int[] rssis_dbm = new int[FIRST_CAPACITY];
  long[] sequences = new long[FIRST_CAPACITY];

  /** Adds one read. */
  public ReadBatchBuilder add(Read read) {
    return add(
        read.reader(),
        read.chip(),
        read.time_ms(),
        read.antenna(),
        read.rssi_dbm(),
        read.sequence());
  }

  /** Adds one read by its parts; see {@link Read} for their meaning and units. */
  public ReadBatchBuilder add(
      String reader, String chip, long time_ms, int antenna, int rssi_dbm, long sequence) {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(chip, "chip");
    if (size == times_ms.length) {
      grow();
    }
    readerIndex[size] = indexIn(readers, reader);
    chipIndex[size] = indexIn(chips, chip);
    times_ms[size] = time_ms;
    antennas[size] = antenna;
    rssis_dbm[size] = rssi_dbm;
    sequences[size] = sequence;
    size++;
    return this;
  }

  /** How many reads were added so far. */
  public int size() {
    return size;
  }

  /** The batch of all reads added so far; this builder may go on collecting. */
  public ReadBatch build() {
    return new ReadBatch(this);
  }

  private static int indexIn(Map<String, Integer> known, String word) {
    Integer index = known.get(word);
    if (index == null) {
      index = known.size();
      known.put(word, index);
    }
    return index;
  }

  private void grow() {
    int capacity = size * 2;
    readerIndex = Arrays.copyOf(readerIndex, capacity);
    chipIndex = Arrays.copyOf(chipIndex, capacity);
    times_ms = Arrays.copyOf(times_ms, capacity);
    antennas = Arrays.copyOf(antennas, capacity);
    rssis_dbm = Arrays.copyOf(rssis_dbm, capacity);
    sequences = Arrays.copyOf(sequences, capacity);
  }
}
