package org.racegantry.scoring;

import java.util.Arrays;

/**
 * One entrant's reads merged into groups: neighbours on the same place of the course
 * (docs/scoring.md, section 4). Immutable once built, and kept between scorings because neither a
 * moved gun nor a ruling changes it.
 */
final class Groups {
  /** Stands for a time no read gives. */
  static final long NONE = Long.MIN_VALUE;

  private static final int STRIDE = 6;
  private static final int FIRST_MAIN = 1;
  private static final int LAST_MAIN = 2;
  private static final int FIRST_BACKUP = 3;
  private static final int LAST_BACKUP = 4;
  private static final int COUNTS = 5;
  private static final long LINE_MASK = 0xFFFF;

  private final long[] cells;
  private final int first;
  private final int size;

  private Groups(long[] cells, int first, int size) {
    this.cells = cells;
    this.first = first;
    this.size = size;
  }

  static final Groups EMPTY = new Groups(new long[0], 0, 0);

  int size() {
    return size;
  }

  int place(int g) {
    return (int) (cells[(first + g) * STRIDE] & LINE_MASK);
  }

  int firstBackupLine(int g) {
    return (int) (cells[(first + g) * STRIDE] >>> 16 & LINE_MASK);
  }

  int lastBackupLine(int g) {
    return (int) (cells[(first + g) * STRIDE] >>> 32 & LINE_MASK);
  }

  long earliest_ms(int g) {
    long main = firstMain_ms(g);
    long backup = firstBackup_ms(g);
    return main == NONE || backup != NONE && backup < main ? backup : main;
  }

  long latest_ms(int g) {
    // Where there is none, NONE is the least of all numbers.
    return Math.max(lastMain_ms(g), lastBackup_ms(g));
  }

  long firstMain_ms(int g) {
    return cells[(first + g) * STRIDE + FIRST_MAIN];
  }

  long lastMain_ms(int g) {
    return cells[(first + g) * STRIDE + LAST_MAIN];
  }

  long firstBackup_ms(int g) {
    return cells[(first + g) * STRIDE + FIRST_BACKUP];
  }

  long lastBackup_ms(int g) {
    return cells[(first + g) * STRIDE + LAST_BACKUP];
  }

  int mains(int g) {
    return (int) (cells[(first + g) * STRIDE + COUNTS] >>> 32);
  }

  int backups(int g) {
    return (int) cells[(first + g) * STRIDE + COUNTS];
  }

  int reads(int g) {
    return mains(g) + backups(g);
  }

  /**
   * The groups that begin at or after this moment. Groups are in the order of their beginnings, so
   * these are the last ones, and they share the cells.
   */
  Groups from(long cut_ms) {
    int early = 0;
    while (early < size && earliest_ms(early) < cut_ms) {
      early++;
    }
    return new Groups(cells, first + early, size - early);
  }

  /**
   * Collects reads in time order into groups; used again and again for one entrant after another.
   */
  static final class Builder {
    private long[] cells = new long[STRIDE * 32];
    private int size;
    private final int[] latestGroup;
    private final long gap_ms;

    Builder(int places, long gap_ms) {
      this.latestGroup = new int[places];
      this.gap_ms = gap_ms;
      clear();
    }

    void clear() {
      size = 0;
      Arrays.fill(latestGroup, -1);
    }

    /** Puts a read into its group and returns that group's number. */
    int add(int place, int line, boolean backup, long time_ms) {
      int g = latestGroup[place];
      if (g < 0 || time_ms - latest_ms(g * STRIDE) > gap_ms) {
        g = open(place);
      }
      int at = g * STRIDE;
      if (backup) {
        addBackup(at, line, time_ms);
      } else {
        if (cells[at + FIRST_MAIN] == NONE) {
          cells[at + FIRST_MAIN] = time_ms;
        }
        cells[at + LAST_MAIN] = time_ms;
        cells[at + COUNTS] += 1L << 32;
      }
      return g;
    }

    /** Puts some reads of one line into their group, each within the gap of the one before. */
    void add(int place, int line, boolean backup, long first_ms, long last_ms, int reads) {
      int at = add(place, line, backup, first_ms) * STRIDE;
      if (backup) {
        addBackup(at, line, last_ms);
        cells[at + COUNTS] += reads - 2;
      } else {
        cells[at + LAST_MAIN] = last_ms;
        cells[at + COUNTS] += (long) (reads - 1) << 32;
      }
    }

    private void addBackup(int at, int line, long time_ms) {
      if (cells[at + FIRST_BACKUP] == NONE) {
        cells[at + FIRST_BACKUP] = time_ms;
        cells[at] |= (long) line << 16;
      }
      // Of several reads at the latest moment the first in order gives the time, so it stays.
      if (cells[at + LAST_BACKUP] != time_ms) {
        cells[at + LAST_BACKUP] = time_ms;
        cells[at] = cells[at] & ~(LINE_MASK << 32) | (long) line << 32;
      }
      cells[at + COUNTS]++;
    }

    private long latest_ms(int at) {
      return Math.max(cells[at + LAST_MAIN], cells[at + LAST_BACKUP]);
    }

    private int open(int place) {
      if (cells.length < (size + 1) * STRIDE) {
        cells = Arrays.copyOf(cells, cells.length * 2);
      }
      int at = size * STRIDE;
      cells[at] = place;
      cells[at + FIRST_MAIN] = NONE;
      cells[at + LAST_MAIN] = NONE;
      cells[at + FIRST_BACKUP] = NONE;
      cells[at + LAST_BACKUP] = NONE;
      cells[at + COUNTS] = 0;
      latestGroup[place] = size;
      return size++;
    }

    Groups build() {
      return size == 0 ? EMPTY : new Groups(Arrays.copyOf(cells, size * STRIDE), 0, size);
    }
  }
}
