package org.racegantry.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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
  private final int size;
  private final int[] readerIndex;
  private final int[] chipIndex;
  private final long[] times_ms;
  private final int[] antennas;
  private final int[] rssis_dbm;
  private final long[] sequences;

  ReadBatch(ReadBatchBuilder from) {
    this.readers = List.copyOf(from.readers.keySet());
    this.chips = List.copyOf(from.chips.keySet());
    this.size = from.size;
    this.readerIndex = Arrays.copyOf(from.readerIndex, size);
    this.chipIndex = Arrays.copyOf(from.chipIndex, size);
    this.times_ms = Arrays.copyOf(from.times_ms, size);
    this.antennas = Arrays.copyOf(from.antennas, size);
    this.rssis_dbm = Arrays.copyOf(from.rssis_dbm, size);
    this.sequences = Arrays.copyOf(from.sequences, size);
  }

  /** A batch of the given reads, in the given order. */
  public static ReadBatch of(List<Read> reads) {
    ReadBatchBuilder builder = new ReadBatchBuilder();
    reads.forEach(builder::add);
    return builder.build();
  }

  /** How many reads there are. */
  public int size() {
    return size;
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
    return readerIndex[Objects.checkIndex(i, size)];
  }

  /** The position in {@link #chips()} of read {@code i}'s chip. */
  public int chipIndex(int i) {
    return chipIndex[Objects.checkIndex(i, size)];
  }

  /** The reader's time of read {@code i}, in milliseconds since 1970. */
  public long time_ms(int i) {
    return times_ms[Objects.checkIndex(i, size)];
  }

  /** The antenna of read {@code i}, or {@link Read#NONE}. */
  public int antenna(int i) {
    return antennas[Objects.checkIndex(i, size)];
  }

  /** The signal strength of read {@code i} in dBm, or {@link Read#NONE}. */
  public int rssi_dbm(int i) {
    return rssis_dbm[Objects.checkIndex(i, size)];
  }

  /** The reader's own number of read {@code i}, or {@link Read#NONE}. */
  public long sequence(int i) {
    return sequences[Objects.checkIndex(i, size)];
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
    List<Read> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(read(i));
    }
    return List.copyOf(all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadBatch batch && reads().equals(batch.reads());
  }

  @Override
  public int hashCode() {
    return reads().hashCode();
  }

  @Override
  public String toString() {
    return "ReadBatch[" + size + " reads]";
  }
}
