package org.racegantry.scoring;

/**
 * Reads of a fixed number, own time and reader in one cell each: half the memory, and one cache
 * line instead of two when they are scattered by chip.
 */
final class PackedReads {
  private static final int READER_BITS = 20;
  private static final int READER_MASK = (1 << READER_BITS) - 1;
  private static final long TIME_MOST = 1L << 62 - READER_BITS;

  private final long[] cells;

  PackedReads(int size) {
    cells = new long[size];
  }

  /** Whether a cell can hold it: a time within a century of 1970, and not a millionth reader. */
  static boolean fits(long time_ms, int reader) {
    return time_ms > -TIME_MOST && time_ms < TIME_MOST && reader < 1 << READER_BITS;
  }

  /** A read as one number; numbers are in order of time, then reader. */
  static long cell(long time_ms, int reader) {
    return time_ms << READER_BITS | reader;
  }

  static long time_ms(long cell) {
    return cell >> READER_BITS;
  }

  static int reader(long cell) {
    return (int) cell & READER_MASK;
  }

  void set(int i, long time_ms, int reader) {
    cells[i] = cell(time_ms, reader);
  }

  /**
   * Copies some cells, with another number in each reader's place, and says whether each is greater
   * than the one before.
   */
  boolean copy(int from, int n, int[] insteadOfReader, long[] into, int at) {
    boolean rising = true;
    long before = Long.MIN_VALUE;
    for (int i = 0; i < n; i++) {
      long cell = cells[from + i];
      cell = cell & ~READER_MASK | insteadOfReader[reader(cell)];
      into[at + i] = cell;
      rising &= before < cell;
      before = cell;
    }
    return rising;
  }

  int size() {
    return cells.length;
  }

  long time_ms(int i) {
    return time_ms(cells[i]);
  }

  int reader(int i) {
    return reader(cells[i]);
  }
}
