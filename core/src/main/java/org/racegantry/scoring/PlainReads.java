package org.racegantry.scoring;

import java.util.Arrays;

/**
 * One entrant's reads in the usual case: every clock right, no read struck, and each chip his for
 * good. Then a read is one number, its time above and the place of its reader's name among all
 * readers below, and the order of numbers is the order scoring asks for. {@link Sheaf} does the
 * same for any case; both come to the same groups.
 */
final class PlainReads {
  private final ReadIndex index;
  private final Equipment equipment;
  private final Horizon horizon;
  private long[] cells = new long[512];
  private int size;
  private int copies;

  PlainReads(ReadIndex index, Equipment equipment, Horizon horizon) {
    this.index = index;
    this.equipment = equipment;
    this.horizon = horizon;
  }

  /** Takes the reads of the chips in order; false where the case is not the usual one. */
  boolean take(int holder, int[] chips) {
    size = 0;
    copies = 0;
    int chipsWithReads = 0;
    if (equipment.correctsOrStrikes() || horizon.until_ms() != Horizon.ALL.until_ms()) {
      return false;
    }
    for (int chip : chips) {
      if (equipment.stretches(chip) != null) {
        return false;
      }
      if (equipment.alwaysHeldBy(chip) == holder) {
        int before = size;
        if (!takeChip(chip)) {
          return false;
        }
        chipsWithReads += size > before ? 1 : 0;
      }
    }
    if (chipsWithReads > 1) {
      // Reads of two chips at one moment and reader are no copies, and do not differ in a group.
      Arrays.sort(cells, 0, size);
    }
    return true;
  }

  private boolean takeChip(int chip) {
    ReadRun tail = index.tail(chip);
    int from = index.from(chip);
    int n = index.to(chip) - from;
    makeRoom(n + (tail == null ? 0 : tail.size()));
    int first = size;
    boolean rising = index.block().copy(from, n, equipment.ranks(), cells, first);
    size += n;
    if (tail != null) {
      rising = false;
      if (!takeTail(tail)) {
        return false;
      }
    }
    if (!rising) {
      order(first);
    }
    return true;
  }

  private boolean takeTail(ReadRun tail) {
    int[] rank = equipment.ranks();
    for (int i = 0; i < tail.size(); i++) {
      if (!PackedReads.fits(tail.time_ms(i), tail.reader(i))) {
        return false;
      }
      cells[size++] = PackedReads.cell(tail.time_ms(i), rank[tail.reader(i)]);
    }
    return true;
  }

  private void makeRoom(int more) {
    if (size + more > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(size + more, cells.length * 2));
    }
  }

  /** Sorts what one chip gave, and leaves copies out. */
  private void order(int first) {
    Arrays.sort(cells, first, size);
    int kept = first;
    for (int i = first; i < size; i++) {
      if (kept == first || cells[i] != cells[kept - 1]) {
        cells[kept++] = cells[i];
      }
    }
    copies += size - kept;
    size = kept;
  }

  /**
   * Puts the reads from a moment on into groups; counts the others, and copies, as refused.
   *
   * @param refused by fate; counted up
   */
  void group(long cut_ms, Groups.Builder groups, int[] refused) {
    refused[Fate.DUPLICATE.ordinal()] += copies;
    int[] lineOfRank = equipment.linesOfRanks();
    Layout layout = equipment.layout;
    for (int i = 0; i < size; ) {
      int line = lineOfRank[PackedReads.reader(cells[i])];
      long time_ms = PackedReads.time_ms(cells[i]);
      int end = i + 1;
      if (line == Layout.NO_LINE) {
        refused[Fate.UNKNOWN_READER.ordinal()]++;
      } else if (time_ms < cut_ms) {
        refused[Fate.BEFORE_GUN.ordinal()]++;
      } else {
        end = endOfRun(i, line, lineOfRank);
        long last_ms = PackedReads.time_ms(cells[end - 1]);
        boolean backup = layout.backup[line];
        groups.add(layout.placeOfLine[line], line, backup, time_ms, last_ms, end - i);
      }
      i = end;
    }
  }

  /** Behind the reads of one line that follow each other without a gap, as most of a group do. */
  private int endOfRun(int from, int line, int[] lineOfRank) {
    long gap_ms = equipment.gap_ms;
    long latest_ms = PackedReads.time_ms(cells[from]);
    int i = from + 1;
    while (i < size && lineOfRank[PackedReads.reader(cells[i])] == line) {
      long time_ms = PackedReads.time_ms(cells[i]);
      if (time_ms - latest_ms > gap_ms) {
        return i;
      }
      latest_ms = time_ms;
      i++;
    }
    return i;
  }
}
