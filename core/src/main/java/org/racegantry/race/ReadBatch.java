package org.racegantry.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads that arrived together, held in columns because a race has millions of them. Immutable.
 *
 * <p>Chips and readers are stored once per batch; each read holds an index into {@link #readers()}
 * and {@link #chips()}. The order of the reads is the order of arrival and carries no meaning for
 * results.
 */
public final class ReadBatch implements Fact {
  private final List<String> readers;
  private final List<String> chips;
  private final int[] readerIndex;
  private final int[] chipIndex;
  private final long[] times_ms;

  // Where no read has a value there is no column: null, so that equal batches have equal columns.
  private final int[] antennas;
  private final int[] rssis_dbm;
  private final long[] sequences;

  ReadBatch(ReadBatchBuilder from) {
    int size = from.size;
    this.readers = List.copyOf(from.readers.inOrder);
    this.chips = List.copyOf(from.chips.inOrder);
    this.readerIndex = Arrays.copyOf(from.readerIndex, size);
    this.chipIndex = Arrays.copyOf(from.chipIndex, size);
    this.times_ms = Arrays.copyOf(from.times_ms, size);
    this.antennas = unlessEmpty(Arrays.copyOf(from.antennas, size));
    this.rssis_dbm = unlessEmpty(Arrays.copyOf(from.rssis_dbm, size));
    this.sequences = unlessEmpty(Arrays.copyOf(from.sequences, size));
  }

  /** Takes the columns over; whoever hands them over must forget them. */
  ReadBatch(ReadColumns from) {
    this.readers = from.readers;
    this.chips = from.chips;
    this.readerIndex = from.readerIndex;
    this.chipIndex = from.chipIndex;
    this.times_ms = from.times_ms;
    this.antennas = unlessEmpty(from.antennas);
    this.rssis_dbm = unlessEmpty(from.rssis_dbm);
    this.sequences = unlessEmpty(from.sequences);
  }

  /** A batch of the given reads, in the given order. */
  public static ReadBatch of(List<Read> reads) {
    ReadBatchBuilder builder = new ReadBatchBuilder();
    reads.forEach(builder::add);
    return builder.build();
  }

  /** How many reads there are. */
  public int size() {
    return times_ms.length;
  }

  /** The ids of the readers in this batch, each once, in order of first appearance. */
  public List<String> readers() {
    return readers;
  }

  /** The codes of the chips in this batch, each once, in order of first appearance. */
  public List<String> chips() {
    return chips;
  }

  /** The position in {@link #readers()} of read {@code i}'s reader. */
  public int readerIndex(int i) {
    return readerIndex[i];
  }

  /** The position in {@link #chips()} of read {@code i}'s chip. */
  public int chipIndex(int i) {
    return chipIndex[i];
  }

  /** The reader's time of read {@code i}, in milliseconds since 1970. */
  public long time_ms(int i) {
    return times_ms[i];
  }

  /** The antenna of read {@code i}, or {@link Read#NONE}. */
  public int antenna(int i) {
    return antennas == null ? Read.NONE : antennas[i];
  }

  /** The signal strength of read {@code i} in dBm, or {@link Read#NONE}. */
  public int rssi_dbm(int i) {
    return rssis_dbm == null ? Read.NONE : rssis_dbm[i];
  }

  /** The reader's own number of read {@code i}, or {@link Read#NONE}. */
  public long sequence(int i) {
    return sequences == null ? Read.NONE : sequences[i];
  }

  /** Whether any read has an antenna. */
  public boolean hasAntennas() {
    return antennas != null;
  }

  /** Whether any read has a signal strength. */
  public boolean hasRssis() {
    return rssis_dbm != null;
  }

  /** Whether any read has a number of the reader's own. */
  public boolean hasSequences() {
    return sequences != null;
  }

  /** Read {@code i} as a record of its own. */
  public Read read(int i) {
    return new Read(
        readers.get(readerIndex(i)),
        chips.get(chipIndex(i)),
        time_ms(i),
        antenna(i),
        rssi_dbm(i),
        sequence(i));
  }

  /** All reads as records, in order; for tests, dumps and small batches. */
  public List<Read> reads() {
    List<Read> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(read(i));
    }
    return List.copyOf(all);
  }

  /** Batches are equal when they hold equal reads in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ReadBatch batch
        && Arrays.equals(times_ms, batch.times_ms)
        && Arrays.equals(readerIndex, batch.readerIndex)
        && Arrays.equals(chipIndex, batch.chipIndex)
        && readers.equals(batch.readers)
        && chips.equals(batch.chips)
        && Arrays.equals(antennas, batch.antennas)
        && Arrays.equals(rssis_dbm, batch.rssis_dbm)
        && Arrays.equals(sequences, batch.sequences);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(times_ms) + chips.hashCode();
  }

  @Override
  public String toString() {
    return "ReadBatch[" + size() + " reads]";
  }

  private static int[] unlessEmpty(int[] column) {
    return column != null && Arrays.stream(column).anyMatch(v -> v != Read.NONE) ? column : null;
  }

  private static long[] unlessEmpty(long[] column) {
    return column != null && Arrays.stream(column).anyMatch(v -> v != Read.NONE) ? column : null;
  }
}
