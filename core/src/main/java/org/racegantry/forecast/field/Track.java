package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.forecast.Grounds;
import org.racegantry.scoring.Sightings;

/**
 * What follows from one runner's own times and nothing else, kept from one snapshot to the next as
 * long as those times are the same. Immutable.
 *
 * @param at_ms when the runner was at each point, or {@link Sightings#NONE}
 * @param gun_ms of the wave
 * @param gunPlanned whether that gun is only the planned one
 * @param last the last point seen, 0 where only the start is known or assumed
 * @param start_ms the own start as far as it can be told
 * @param grounds what the forecast rests on
 * @param seen the last checkpoint passed, where a model is asked
 * @param legs_ms the median of each leg ahead, the first from the last point on; with a model only
 * @param wider how much wider the bands are than usual: 1 where nothing is strange
 */
record Track(
    long[] at_ms,
    long gun_ms,
    boolean gunPlanned,
    int last,
    long start_ms,
    Grounds grounds,
    int seen,
    long[] legs_ms,
    double wider) {

  /** Whether it would be made again of the same. */
  boolean restsOn(long[] at, long gun, boolean planned) {
    return gun == gun_ms && planned == gunPlanned && Arrays.equals(at, at_ms);
  }

  /** When the runner was last seen, or started where that is all. */
  long from_ms() {
    return at_ms[last] == Sightings.NONE ? start_ms : at_ms[last];
  }

  boolean seenAt(int point) {
    return at_ms[point] != Sightings.NONE;
  }
}
