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
    if (toRows > rows) {
      clear(rows, toRows);
      rows = toRows;
    }
  }

  void clear(int row) {
    clear(row, row + 1);
  }

  private void clear(int from, int to) {
    Arrays.fill(times_ms, from * points, to * points, NONE);
    Arrays.fill(sources, from * points, to * points, MAIN);
    Arrays.fill(fates, from * Fate.COUNT, to * Fate.COUNT, 0);
  }

  void put(int row, int point, long time_ms, byte source) {
    times_ms[row * points + point] = time_ms;
    sources[row * points + point] = source;
  }

  void count(int row, Fate fate, int reads) {
    fates[row * Fate.COUNT + fate.ordinal()] += reads;
  }

  /** Whether a row may say anything else than in an earlier table, or null for none. */
  boolean differs(int row, Table before) {
    if (before == null || row >= before.rows || before.points != points) {
      return true;
    }
    int from = row * points;
    int firstFate = row * Fate.COUNT;
    return !Arrays.equals(times_ms, from, from + points, before.times_ms, from, from + points)
        || !Arrays.equals(sources, from, from + points, before.sources, from, from + points)
        || !Arrays.equals(
            fates,
            firstFate,
            firstFate + Fate.COUNT,
            before.fates,
            firstFate,
            firstFate + Fate.COUNT);
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
