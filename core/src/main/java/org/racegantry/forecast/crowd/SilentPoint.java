package org.racegantry.forecast.crowd;

import java.util.List;

/**
 * A point at which most of those who were due in a quarter of an hour were not seen: the last one,
 * or the first of its silence. The mat, not the runners.
 *
 * @param point position in the setup
 * @param due how many were due in that quarter of an hour and were not seen there
 * @param came how many were seen there in that time
 * @param last_ms when anybody was last seen there; {@link #NEVER} where nobody was
 * @param runners everybody who counts as unseen because of it
 */
public record SilentPoint(int point, int due, int came, long last_ms, List<Overdue> runners) {
  /** Stands where nobody was seen at a point yet. */
  public static final long NEVER = -1;

  public SilentPoint {
    runners = List.copyOf(runners);
  }
}
