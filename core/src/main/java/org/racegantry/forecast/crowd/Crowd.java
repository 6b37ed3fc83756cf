package org.racegantry.forecast.crowd;

import java.util.function.IntPredicate;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Forecasts;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/**
 * Everybody of a race at every point: when they were there, or the band in which they will be, as
 * of one moment. Between points the way goes evenly. Immutable; safe for any thread.
 *
 * <p>Times in the columns are milliseconds behind {@link #origin_ms}.
 */
public final class Crowd {
  /** Stands for an entrant nothing is known or expected of. */
  static final int NOBODY = -1;

  private final CrowdColumns columns;

  private Crowd(CrowdColumns columns) {
    this.columns = columns;
  }

  /**
   * The crowd as of a moment.
   *
   * @param now_ms who is later than 97.5 of a hundred at the next point by then is expected nowhere
   * @param hands who does it; the result is the same with any number of them
   */
  public static Crowd of(Results results, Forecasts forecasts, long now_ms, Hands hands) {
    return new Crowd(CrowdColumns.of(results, forecasts, now_ms, hands));
  }

  /** The moment it is as of. */
  public long now_ms() {
    return columns.now_ms;
  }

  /** How many entrants there are. */
  public int entrants() {
    return columns.entrants;
  }

  /** Whether the entrant is expected at a point that is still ahead. */
  public boolean isExpected(int entrant, int point) {
    return columns.known[entrant] < point && point <= columns.until[entrant];
  }

  /** The last point the entrant was seen at, or -1. */
  public int known(int entrant) {
    return columns.known[entrant];
  }

  /** How late the entrant is at the next point; {@code NONE} for whoever is not on the way. */
  public Lateness.Level level(int entrant) {
    return columns.levels[entrant];
  }

  /** The median at a point ahead of somebody who is expected there, in ms since 1970. */
  public long median_ms(int entrant, int point) {
    return columns.origin_ms + columns.at(entrant, point, CrowdColumns.MEDIAN);
  }

  /** The band of somebody who is expected at a point. */
  public Band band(int entrant, int point) {
    long[] at = new long[Odds.QUANTILES];
    for (int q = 0; q < at.length; q++) {
      at[q] = columns.origin_ms + columns.at(entrant, point, q);
    }
    return new Band(at[0], at[1], at[2], at[3], at[4], at[5], at[6]);
  }

  /**
   * How many pass a place, minute by minute.
   *
   * @param distance_mm from the start, at most the length of the course
   * @param who whom to count, by position among the entrants
   */
  public Flow through(long distance_mm, IntPredicate who) {
    return FlowCount.of(columns, distance_mm, who);
  }

  /**
   * How many are on each hundred metres of the road at a moment.
   *
   * @param time_ms in milliseconds since 1970, before or after now
   */
  public Stretches along(long time_ms, IntPredicate who) {
    return StretchCount.of(columns, time_ms, who);
  }
}
