package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a scorer keeps of each entrant from one scoring to the next, and what has to be redone. */
final class Rows {
  private static final byte CLEAN = 0;
  private static final byte JUDGE = 1;
  private static final byte GATHER = 2;

  private byte[] todo = new byte[0];
  private Groups[] groups = new Groups[0];
  private int[][] refusals = new int[0][];
  private final List<List<String>> chips = new ArrayList<>();
  private final Map<Integer, int[]> orphansOfChip = new TreeMap<>();

  void grow(int size) {
    int before = todo.length;
    todo = Arrays.copyOf(todo, size);
    groups = Arrays.copyOf(groups, size);
    refusals = Arrays.copyOf(refusals, size);
    for (int row = before; row < size; row++) {
      todo[row] = GATHER;
      groups[row] = Groups.EMPTY;
      chips.add(List.of());
    }
  }

  void gatherAll() {
    Arrays.fill(todo, GATHER);
  }

  void gather(int row) {
    todo[row] = GATHER;
  }

  void judge(int row) {
    todo[row] = (byte) Math.max(todo[row], JUDGE);
  }

  /** Remembers for good that the entrant had the chip at some time. */
  void hold(int row, String chip) {
    List<String> had = chips.get(row);
    if (had.isEmpty()) {
      chips.set(row, List.of(chip));
    } else if (!had.contains(chip)) {
      List<String> more = new ArrayList<>(had);
      more.add(chip);
      chips.set(row, List.copyOf(more));
    }
  }

  /** Whoever had one of the chips at any time has to be gathered again. */
  void gatherHolders(Set<String> touched) {
    for (int row = 0; row < todo.length && !touched.isEmpty(); row++) {
      if (chips.get(row).stream().anyMatch(touched::contains)) {
        gather(row);
      }
    }
  }

  boolean clean(int row) {
    return todo[row] == CLEAN;
  }

  boolean needsGathering(int row) {
    return todo[row] == GATHER;
  }

  List<String> chips(int row) {
    return chips.get(row);
  }

  /** Ids of the chips the entrant ever had, as far as they were read. */
  int[] chipIds(int row, ReadIndex index) {
    int[] ids = new int[chips.get(row).size()];
    int n = 0;
    for (String chip : chips.get(row)) {
      int id = index.chipId(chip);
      if (id >= 0) {
        ids[n++] = id;
      }
    }
    return n == ids.length ? ids : Arrays.copyOf(ids, n);
  }

  void keep(int row, Groups gathered, int[] refused) {
    groups[row] = gathered;
    refusals[row] = refused;
  }

  void done(int row) {
    todo[row] = CLEAN;
  }

  Groups groups(int row) {
    return groups[row];
  }

  int[] refusals(int row) {
    return refusals[row];
  }

  void orphans(int chip, int[] counts) {
    orphansOfChip.put(chip, counts);
  }

  void noOrphans(int chip) {
    orphansOfChip.remove(chip);
  }

  /** How many reads nobody held the chip for met each fate. */
  long[] orphans() {
    long[] sum = new long[Fate.COUNT];
    for (int[] counts : orphansOfChip.values()) {
      for (int fate = 0; fate < sum.length; fate++) {
        sum[fate] += counts[fate];
      }
    }
    return sum;
  }
}
