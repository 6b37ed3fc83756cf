package org.racegantry.scoring;

import java.util.Arrays;

/** A growing run of reads in columns: own time, reader, and position in order of arrival. */
final class ReadRun {
  private long[] times_ms = new long[4];

  /** The reader above, the position in order of arrival below. */
  private long[] tags = new long[4];

  private int size;

  void append(long time_ms, int reader, int ordinal) {
    if (size == times_ms.length) {
      times_ms = Arrays.copyOf(times_ms, size * 2);
      tags = Arrays.copyOf(tags, size * 2);
    }
    times_ms[size] = time_ms;
    tags[size] = (long) reader << 32 | ordinal;
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
