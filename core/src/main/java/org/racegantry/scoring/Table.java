package org.racegantry.scoring;

import java.util.Arrays;

/**
 * What the chains came to, in columns: one row per entrant in order of entry, one cell per point.
 * Copied when handed out, so that results never change under a reader.
 */
final class Table {
  /** Stands for a point without a time. */
  static final long NONE = Long.MIN_VALUE;

  /** What a cell's time rests on. */
  static final byte MAIN = 0;

  static final byte BACKUP = 1;
  static final byte OFFICIAL = 2;

  final int points;
  private int rows;
  private long[] times_ms;
  private byte[] sources;
  private int[] fates;

  Table(int points) {
    this.points = points;
    this.times_ms = new long[0];
    this.sources = new byte[0];
    this.fates = new int[0];
  }

  private Table(Table from) {
    points = from.points;
    rows = from.rows;
    times_ms = Arrays.copyOf(from.times_ms, rows * points);
    sources = Arrays.copyOf(from.sources, rows * points);
    fates = Arrays.copyOf(from.fates, rows * Fate.COUNT);
  }

  Table copy() {
    return new Table(this);
  }

  void grow(int toRows) {
    if (toRows * points > times_ms.length) {
      int capacity = Math.max(toRows, rows * 2);
      times_ms = Arrays.copyOf(times_ms, capacity * points);
      sources = Arrays.copyOf(sources, capacity * points);
      fates = Arrays.copyOf(fates, capacity * Fate.COUNT);
    }
    for (int row = rows; row < toRows; row++) {
      clear(row);
    }
    rows = Math.max(rows, toRows);
  }

  void clear(int row) {
    Arrays.fill(times_ms, row * points, (row + 1) * points, NONE);
    Arrays.fill(sources, row * points, (row + 1) * points, MAIN);
    Arrays.fill(fates, row * Fate.COUNT, (row + 1) * Fate.COUNT, 0);
  }

  void put(int row, int point, long time_ms, byte source) {
    times_ms[row * points + point] = time_ms;
    sources[row * points + point] = source;
  }

  void count(int row, Fate fate, int reads) {
    fates[row * Fate.COUNT + fate.ordinal()] += reads;
  }

  int rows() {
    return rows;
  }

  long time_ms(int row, int point) {
    return times_ms[row * points + point];
  }

  boolean seen(int row, int point) {
    return time_ms(row, point) != NONE;
  }

  byte source(int row, int point) {
    return sources[row * points + point];
  }

  int count(int row, Fate fate) {
    return fates[row * Fate.COUNT + fate.ordinal()];
  }

  /** The latest time of anybody anywhere, or {@link #NONE}. */
  long latest_ms() {
    long latest = NONE;
    for (int i = 0; i < rows * points; i++) {
      latest = Math.max(latest, times_ms[i]);
    }
    return latest;
  }

  /** The last point of the course the entrant was seen at, or -1. */
  int lastSeen(int row) {
    for (int p = points - 1; p >= 0; p--) {
      if (seen(row, p)) {
        return p;
      }
    }
    return -1;
  }
}
