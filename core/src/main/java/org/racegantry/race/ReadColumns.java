package org.racegantry.race;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Fills a {@link ReadBatch} column by column, for whoever has millions of reads in columns already.
 * {@link #build} hands the columns over without a copy; after it this object refuses everything.
 *
 * <p>Readers and chips must stand in the order in which the reads name them first, each once, each
 * used, as {@link ReadBatch} promises. Columns never set stay {@link Read#NONE}, times 0.
 */
public final class ReadColumns {
  final List<String> readers;
  final List<String> chips;
  int[] readerIndex;
  int[] chipIndex;
  long[] times_ms;
  int[] antennas;
  int[] rssis_dbm;
  long[] sequences;
  private boolean handedOver;

  /** Columns for {@code size} reads, over these readers and chips. */
  public ReadColumns(int size, List<String> readers, List<String> chips) {
    this.readers = List.copyOf(readers);
    this.chips = List.copyOf(chips);
    this.readerIndex = new int[size];
    this.chipIndex = new int[size];
    this.times_ms = new long[size];
  }

  /** Says which reader made read {@code i}, by its position in the list of readers. */
  public void reader(int i, int index) {
    readerIndex[i] = index;
  }

  /** Says which chip was read in read {@code i}, by its position in the list of chips. */
  public void chip(int i, int index) {
    chipIndex[i] = index;
  }

  /** The reader's time of read {@code i}, in milliseconds since 1970. */
  public void time_ms(int i, long time_ms) {
    times_ms[i] = time_ms;
  }

  /** The antenna of read {@code i}, or {@link Read#NONE}. */
  public void antenna(int i, int antenna) {
    if (antennas == null) {
      antennas = none();
    }
    antennas[i] = antenna;
  }

  /** The signal strength of read {@code i} in dBm, or {@link Read#NONE}. */
  public void rssi_dbm(int i, int rssi_dbm) {
    if (rssis_dbm == null) {
      rssis_dbm = none();
    }
    rssis_dbm[i] = rssi_dbm;
  }

  /** The reader's own number of read {@code i}, or {@link Read#NONE}. */
  public void sequence(int i, long sequence) {
    if (sequences == null) {
      sequences = new long[times_ms.length];
      Arrays.fill(sequences, Read.NONE);
    }
    sequences[i] = sequence;
  }

  /**
   * The batch. Throws IllegalArgumentException where readers or chips are not as {@link ReadBatch}
   * promises them.
   */
  public ReadBatch build() {
    if (handedOver) {
      throw new IllegalStateException("these columns were handed over to a batch already");
    }
    requireFirstAppearance("reader", readers, readerIndex);
    requireFirstAppearance("chip", chips, chipIndex);
    ReadBatch batch = new ReadBatch(this);
    forget();
    return batch;
  }

  /** The batch never changes, so nothing here may reach its columns any more. */
  private void forget() {
    handedOver = true;
    readerIndex = null;
    chipIndex = null;
    times_ms = null;
    antennas = null;
    rssis_dbm = null;
    sequences = null;
  }

  private int[] none() {
    int[] column = new int[times_ms.length];
    Arrays.fill(column, Read.NONE);
    return column;
  }

  private static void requireFirstAppearance(String what, List<String> words, int[] index) {
    if (new LinkedHashSet<>(words).size() < words.size()) {
      throw new IllegalArgumentException("a " + what + " stands twice in the list");
    }
    int next = 0;
    for (int word : index) {
      if (word == next) {
        next++;
      }
      if (word < 0 || word >= next) {
        throw new IllegalArgumentException("a read names a " + what + " that is not in the list");
      }
    }
    if (next != words.size()) {
      throw new IllegalArgumentException(
          "of " + words.size() + " words for a " + what + " the reads use " + next);
    }
  }
}
