package org.racegantry.scoring;

import java.util.Arrays;

/** Reads side by side in columns: own time, reader, and position in order of arrival. */
final class ReadRun {
  private long[] times_ms;

  /** The reader above, the position in order of arrival below: one cell is one cache line less. */
  private long[] tags;

  private int size;

  private ReadRun(int capacity, int size) {
    times_ms = new long[capacity];
    tags = new long[capacity];
    this.size = size;
  }

  /** A run of exactly this many reads, which {@link #set} then fills in any order. */
  static ReadRun of(int size) {
    return new ReadRun(size, size);
  }

  /** A run without reads, which {@link #append} makes longer. */
  static ReadRun growing() {
    return new ReadRun(4, 0);
  }

  void set(int i, long time_ms, int reader, int ordinal) {
    times_ms[i] = time_ms;
    tags[i] = (long) reader << 32 | ordinal;
  }

  void append(long time_ms, int reader, int ordinal) {
    if (size == times_ms.length) {
      times_ms = Arrays.copyOf(times_ms, size * 2);
      tags = Arrays.copyOf(tags, size * 2);
    }
    set(size, time_ms, reader, ordinal);
    size++;
  }

  int size() {
    return size;
  }

  long time_ms(int i) {
    return times_ms[i];
  }

  int reader(int i) {
    return (int) (tags[i] >>> 32);
  }

  int ordinal(int i) {
    return (int) tags[i];
  }
}
