package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;

/**
 * All reads of a rehearsed race in order of arrival, held in columns: more than a million of them
 * sorted in well under a second. Immutable.
 */
public final class ReadStream {
  private final List<String> readers;
  private final List<String> chips;
  private final int[] order;
  private final ReadColumns columns;

  ReadStream(List<String> readers, List<String> chips, ReadColumns columns) {
    this.readers = List.copyOf(readers);
    this.chips = List.copyOf(chips);
    this.columns = columns;
    this.order = columns.byArrival();
  }

  /** How many reads there are. */
  public int size() {
    return order.length;
  }

  /** When read {@code i} reached the timing office, in true milliseconds since 1970. */
  public long arrival_ms(int i) {
    return columns.arrival_ms(order[i]);
  }

  /** The reader's own time of read {@code i}, in milliseconds since 1970. */
  public long time_ms(int i) {
    return columns.time_ms(order[i]);
  }

  /** The reader of read {@code i}. */
  public String reader(int i) {
    return readers.get(columns.reader(order[i]));
  }

  /** The chip of read {@code i}. */
  public String chip(int i) {
    return chips.get(columns.chip(order[i]));
  }

  /** Read {@code i} as a record of its own. */
  public Read read(int i) {
    int at = order[i];
    return new Read(
        reader(i), chip(i), time_ms(i), columns.antenna(at), columns.rssi_dbm(at), Read.NONE);
  }

  /** The position of the first read that arrives at or after this moment, or {@link #size()}. */
  public int firstAt(long arrival_ms) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (arrival_ms(middle) < arrival_ms) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The reads from position {@code from} (inclusive) to {@code until} (exclusive) as one batch. */
  public ReadBatch batch(int from, int until) {
    Objects.checkFromToIndex(from, until, order.length);
    ReadBatchBuilder builder = new ReadBatchBuilder();
    for (int i = from; i < until; i++) {
      int at = order[i];
      builder.add(
          reader(i), chip(i), time_ms(i), columns.antenna(at), columns.rssi_dbm(at), Read.NONE);
    }
    return builder.build();
  }

  /** All reads in batches of at most {@code size}, in order of arrival. */
  public List<ReadBatch> batches(int size) {
    List<ReadBatch> all = new ArrayList<>();
    for (int from = 0; from < order.length; from += size) {
      all.add(batch(from, Math.min(from + size, order.length)));
    }
    return all;
  }
}
