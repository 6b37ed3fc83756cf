package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.scoring.Hands;

/**
 * Everybody on the way as of a moment, in columns: for whoever looks at all of them at once. Rows
 * stand in the order of the entrants. Immutable once filled; safe for any thread.
 */
public final class Expected {
  private static final int PACK = 256;

  private final int points;
  private final int[] entrants;
  private final int[] rows;
  private final int[] next;
  private final int[] end;
  private final boolean[] late;
  private final long[] from_ms;
  private final int[] after_ms;

  private Expected(int points, int[] entrants, int ofAll) {
    this.points = points;
    this.entrants = entrants;
    this.rows = new int[ofAll];
    Arrays.fill(rows, -1);
    for (int row = 0; row < entrants.length; row++) {
      rows[entrants[row]] = row;
    }
    this.next = new int[entrants.length];
    this.end = new int[entrants.length];
    this.late = new boolean[entrants.length];
    this.from_ms = new long[entrants.length];
    this.after_ms = new int[entrants.length * points * Widths.COUNT];
  }

  static Expected of(Everybody everybody, int[] entrants, long now_ms, Hands hands) {
    int points = everybody.results().setup().points().size();
    Expected expected = new Expected(points, entrants, everybody.results().entrants().size());
    hands.share(
        part -> {
          Ahead ahead = new Ahead(everybody.known(), points);
          for (int pack = part * PACK; pack < entrants.length; pack += hands.count() * PACK) {
            for (int row = pack; row < Math.min(pack + PACK, entrants.length); row++) {
              expected.fill(row, everybody, now_ms, ahead);
            }
          }
        });
    return expected;
  }

  private void fill(int row, Everybody everybody, long now_ms, Ahead ahead) {
    int entrant = entrants[row];
    late[row] = everybody.fill(entrant, now_ms, ahead);
    from_ms[row] = everybody.from_ms(entrant);
    next[row] = ahead.next();
    end[row] = ahead.end();
    int at = row * points * Widths.COUNT;
    for (int p = next[row]; p <= end[row]; p++) {
      for (int q = 0; q < Widths.COUNT; q++) {
        after_ms[at + p * Widths.COUNT + q] = (int) Math.ceil(ahead.at(p, q));
      }
    }
  }

  /** How many are expected somewhere. */
  public int rows() {
    return entrants.length;
  }

  /** The position of a row's runner among the entrants. */
  public int entrant(int row) {
    return entrants[row];
  }

  /** The row of an entrant, or -1. */
  public int row(int entrant) {
    return rows[entrant];
  }

  /** The next point ahead. */
  public int next(int row) {
    return next[row];
  }

  /** The last point ahead, where the runner's race ends. */
  public int end(int row) {
    return end[row];
  }

  /** Whether nine of ten such runners would be at the next point by now. */
  public boolean late(int row) {
    return late[row];
  }

  /**
   * When the runner will be at a point ahead, in milliseconds since 1970.
   *
   * @param point from {@link #next} to {@link #end}
   * @param quantile 0 to 6: the quantiles of a band in its order, 3 the median
   */
  public long at_ms(int row, int point, int quantile) {
    return from_ms[row] + after_ms[(row * points + point) * Widths.COUNT + quantile];
  }
}
