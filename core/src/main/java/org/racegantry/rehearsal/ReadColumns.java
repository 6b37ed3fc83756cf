package org.racegantry.rehearsal;

import java.util.Arrays;

/** Growing columns of reads; readers and chips are positions in lists kept elsewhere. */
final class ReadColumns {
  private static final int FIRST_CAPACITY = 1024;

  private int size;
  private long[] times_ms = new long[FIRST_CAPACITY];
  private long[] arrivals_ms = new long[FIRST_CAPACITY];
  private int[] chips = new int[FIRST_CAPACITY];
  private short[] readers = new short[FIRST_CAPACITY];
  private byte[] antennas = new byte[FIRST_CAPACITY];
  private byte[] rssis_dbm = new byte[FIRST_CAPACITY];

  int size() {
    return size;
  }

  long time_ms(int i) {
    return times_ms[i];
  }

  long arrival_ms(int i) {
    return arrivals_ms[i];
  }

  int chip(int i) {
    return chips[i];
  }

  int reader(int i) {
    return readers[i];
  }

  int antenna(int i) {
    return antennas[i];
  }

  int rssi_dbm(int i) {
    return rssis_dbm[i];
  }

  /** One more read; it arrives the moment it is made until {@link #delay} says otherwise. */
  void add(int reader, int chip, long time_ms, int antenna, int rssi_dbm) {
    if (size == times_ms.length) {
      grow();
    }
    times_ms[size] = time_ms;
    arrivals_ms[size] = time_ms;
    chips[size] = chip;
    readers[size] = (short) reader;
    antennas[size] = (byte) antenna;
    rssis_dbm[size] = (byte) rssi_dbm;
    size++;
  }

  /** The reader sends read {@code i} again; the copy arrives at {@code arrival_ms}. */
  void repeat(int i, long arrival_ms) {
    add(readers[i], chips[i], times_ms[i], antennas[i], rssis_dbm[i]);
    arrivals_ms[size - 1] = arrival_ms;
  }

  void delay(int i, long arrival_ms) {
    arrivals_ms[i] = arrival_ms;
  }

  /** The reader's clock is off: its own time differs, the true arrival does not. */
  void shiftClock(int i, long offset_ms) {
    times_ms[i] += offset_ms;
  }

  /**
   * Positions in order of arrival; what arrives in one millisecond stays in the order it was added.
   */
  int[] byArrival() {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      first = Math.min(first, arrivals_ms[i]);
    }
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (arrivals_ms[i] - first) << 28 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) (keys[i] & 0xFFF_FFFF);
    }
    return order;
  }

  private void grow() {
    int capacity = size * 2;
    times_ms = Arrays.copyOf(times_ms, capacity);
    arrivals_ms = Arrays.copyOf(arrivals_ms, capacity);
    chips = Arrays.copyOf(chips, capacity);
    readers = Arrays.copyOf(readers, capacity);
    antennas = Arrays.copyOf(antennas, capacity);
    rssis_dbm = Arrays.copyOf(rssis_dbm, capacity);
  }
}
