package org.racegantry.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects reads one by one into a {@link ReadBatch}. Not safe for use by several threads. */
public final class ReadBatchBuilder {
  private static final int FIRST_CAPACITY = 16;

  final Words readers = new Words();
  final Words chips = new Words();
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
    return add(readers.indexOf(reader), chips.indexOf(chip), time_ms, antenna, rssi_dbm, sequence);
  }

  /**
   * Takes a reader in that was not in this batch before, and returns its index for {@link #add(int,
   * int, long, int, int, long)}. For importers that keep count of that themselves.
   */
  public int newReader(String reader) {
    return readers.append(reader);
  }

  /** The same for a chip that was not in this batch before. */
  public int newChip(String chip) {
    return chips.append(chip);
  }

  /** Adds one read whose reader and chip are in the batch already, by their indexes. */
  public ReadBatchBuilder add(
      int reader, int chip, long time_ms, int antenna, int rssi_dbm, long sequence) {
    if (size == times_ms.length) {
      grow();
    }
    readerIndex[size] = Objects.checkIndex(reader, readers.inOrder.size());
    chipIndex[size] = Objects.checkIndex(chip, chips.inOrder.size());
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

  private void grow() {
    int capacity = size * 2;
    readerIndex = Arrays.copyOf(readerIndex, capacity);
    chipIndex = Arrays.copyOf(chipIndex, capacity);
    times_ms = Arrays.copyOf(times_ms, capacity);
    antennas = Arrays.copyOf(antennas, capacity);
    rssis_dbm = Arrays.copyOf(rssis_dbm, capacity);
    sequences = Arrays.copyOf(sequences, capacity);
  }

  /** Words in order of first appearance, each once. */
  static final class Words {
    final List<String> inOrder = new ArrayList<>();
    // Filled when somebody asks, so that who never asks does not pay for it.
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    int append(String word) {
      inOrder.add(Objects.requireNonNull(word, "word"));
      return inOrder.size() - 1;
    }

    int indexOf(String word) {
      for (int i = indexes.size(); i < inOrder.size(); i++) {
        indexes.put(inOrder.get(i), i);
      }
      Integer index = indexes.get(word);
      if (index == null) {
        index = append(word);
        indexes.put(word, index);
      }
      return index;
    }
  }
}
