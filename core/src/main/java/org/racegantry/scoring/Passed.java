package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who of one race takes part in the standing at a point, by the rule of its overall ranking. How
 * many they are is known at once; they are put in order only as far as somebody asks, because a
 * page shows fifty of sixty thousand. Safe for all threads.
 */
public final class Passed {
  /** More questions for single places than this, and all are put in order once. */
  private static final int QUESTIONS = 30;

  private static final int POSITION_BITS = Ranker.POSITION_BITS;
  private static final int POSITION = (1 << POSITION_BITS) - 1;

  private final int count;
  private final long best_ms;
  private final Supplier<Loaded> loader;
  private long[] keys;
  private long[] front = {};
  private List<Standing.Row> rows = List.of();
  private int[] places;
  private int asked;

  /**
   * Everybody in no order.
   *
   * @param keys one number each: elapsed time above, position among the entrants below
   * @param rows everybody in order, where the times are too long for such numbers; else empty
   */
  record Loaded(long[] keys, List<Standing.Row> rows) {}

  /** So many, the quickest in {@code best_ms}; the others are loaded when somebody asks. */
  Passed(int count, long best_ms, Supplier<Loaded> loader) {
    this.count = count;
    this.best_ms = best_ms;
    this.loader = loader;
  }

  /** Those of a standing that was worked out already, as where judges had a say. */
  Passed(List<Standing.Row> ordered) {
    this(
        ordered.size(),
        ordered.isEmpty() ? Long.MAX_VALUE : ordered.getFirst().time_ms(),
        () -> new Loaded(new long[0], ordered));
  }

  /** How many they are. */
  public int count() {
    return count;
  }

  /** The time of the first, elapsed, in milliseconds; throws where nobody is here. */
  public long best_ms() {
    if (count == 0) {
      throw new IllegalStateException("nobody was here, so nobody was the first");
    }
    return best_ms;
  }

  /**
   * The first {@code n}, or all where they are fewer; the same rows the whole standing begins with.
   */
  public synchronized List<Standing.Row> first(int n) {
    int wanted = Math.min(n, count);
    if (rows.size() < wanted) {
      load();
    }
    if (rows.size() < wanted) {
      // One more tells whether the last shares its place; twice as many spare the next question.
      sortFront(Math.min(keys.length, Math.max(wanted + 1, 2 * rows.size())));
      makeRows();
    }
    return rows.subList(0, wanted);
  }

  /** Everybody, first to last. */
  public List<Standing.Row> all() {
    return first(count);
  }

  /** The place of the entrant at this position, or 0 where he takes none. */
  public synchronized int place(int entrant) {
    load();
    if (places == null && rows.size() < count && asked++ < QUESTIONS) {
      return counted(entrant);
    }
    if (places == null) {
      places = keys.length == count ? placesByKey() : placesByRow();
    }
    return entrant < places.length ? places[entrant] : 0;
  }

  private int[] placesByRow() {
    int[] found = new int[all().stream().mapToInt(Standing.Row::entrant).max().orElse(-1) + 1];
    rows.forEach(row -> found[row.entrant()] = row.place());
    return found;
  }

  /** Numbers alone: to make a row for each of sixty thousand takes ten times as long. */
  private int[] placesByKey() {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    long most = Arrays.stream(sorted).map(key -> key & POSITION).max().orElse(-1);
    int[] found = new int[(int) most + 1];
    int place = 0;
    for (int i = 0; i < sorted.length; i++) {
      boolean shared = i > 0 && sorted[i] >> POSITION_BITS == sorted[i - 1] >> POSITION_BITS;
      place = shared ? place : i + 1;
      found[(int) (sorted[i] & POSITION)] = place;
    }
    return found;
  }

  private void load() {
    if (keys == null) {
      Loaded loaded = loader.get();
      keys = loaded.keys();
      rows = loaded.rows();
    }
  }

  private int counted(int entrant) {
    for (long key : keys) {
      if ((key & POSITION) == entrant) {
        long firstOfSameTime = key & ~POSITION;
        return 1 + (int) Arrays.stream(keys).filter(other -> other < firstOfSameTime).count();
      }
    }
    return 0;
  }

  /** Puts the smallest {@code n} keys in front, in order. */
  private void sortFront(int n) {
    if (n > keys.length / 8) {
      front = keys.clone();
      Arrays.sort(front);
      return;
    }
    long[] best = Arrays.copyOf(keys, n);
    Arrays.sort(best);
    for (int i = n; i < keys.length; i++) {
      if (keys[i] < best[n - 1]) {
        int at = -Arrays.binarySearch(best, keys[i]) - 1;
        System.arraycopy(best, at, best, at + 1, n - 1 - at);
        best[at] = keys[i];
      }
    }
    front = best;
  }

  private void makeRows() {
    // Without the next one nobody knows whether the last of a part shares its place.
    int known = front.length == keys.length ? front.length : front.length - 1;
    List<Standing.Row> made = new ArrayList<>(known);
    for (int i = 0; i < known; i++) {
      boolean before = i > 0 && sameTime(i - 1, i);
      boolean after = i + 1 < front.length && sameTime(i, i + 1);
      int place = before ? made.get(i - 1).place() : i + 1;
      long elapsed_ms = (front[i] >> POSITION_BITS) - Ranker.TIME_SHIFT;
      made.add(new Standing.Row(place, before || after, (int) (front[i] & POSITION), elapsed_ms));
    }
    rows = List.copyOf(made);
  }

  private boolean sameTime(int i, int j) {
    return front[i] >> POSITION_BITS == front[j] >> POSITION_BITS;
  }
}
