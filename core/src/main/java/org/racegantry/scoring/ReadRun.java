package org.racegantry.scoring;

import java.util.Arrays;

/** Reads side by side in columns: own time, reader, and position in order of arrival. */
final class ReadRun {
  private long[] times_ms;
  private int[] readers;
  private int[] ordinals;
  private int size;

  /** Room for this many reads; {@link #set} may fill them in any order. */
  ReadRun(int capacity) {
    times_ms = new long[capacity];
    readers = new int[capacity];
    ordinals = new int[capacity];
  }

  void set(int i, long time_ms, int reader, int ordinal) {
    times_ms[i] = time_ms;
    readers[i] = reader;
    ordinals[i] = ordinal;
    size++;
  }

  void append(long time_ms, int reader, int ordinal) {
    if (size == times_ms.length) {
      times_ms = Arrays.copyOf(times_ms, size * 2);
      readers = Arrays.copyOf(readers, size * 2);
      ordinals = Arrays.copyOf(ordinals, size * 2);
    }
    set(size, time_ms, reader, ordinal);
  }

  int size() {
    return size;
  }

  long time_ms(int i) {
    return times_ms[i];
  }

  int reader(int i) {
    return readers[i];
  }

  int ordinal(int i) {
    return ordinals[i];
  }
}
