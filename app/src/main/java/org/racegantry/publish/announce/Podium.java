package org.racegantry.publish.announce;

import java.util.List;

/**
 * How much of a race's podium stands, by times alone: judges, protests and rulings may still change
 * it. Times are milliseconds since 1970.
 *
 * @param race position of the race in the setup
 * @param first who was read at the finish first, at most three, in order of time
 * @param safe how many of them, from the first, nobody can beat any more
 * @param notBefore_ms when the first place that is still open can be taken at the earliest by
 *     somebody who can not have come yet; {@link #OPEN} where nobody like that is left
 * @param unaccounted who may, for all that is known, have beaten or still beat the first place that
 *     is not safe, the most dangerous first
 * @param doubt why the first place that is not safe is not, where it is not for somebody else
 */
public record Podium(
    int race,
    List<Integer> first,
    int safe,
    long notBefore_ms,
    List<Threat> unaccounted,
    Doubt doubt) {
  /** Places on a podium. */
  public static final int PLACES = 3;

  /** Stands where no moment can be told. */
  public static final long OPEN = Long.MAX_VALUE;

  public Podium {
    first = List.copyOf(first);
    unaccounted = List.copyOf(unaccounted);
  }

  /**
   * Somebody who must be accounted for.
   *
   * @param entrant position in the results
   * @param earliest_ms the first moment the entrant can be or have been at the finish, by the
   *     sightings there are
   */
  public record Threat(int entrant, long earliest_ms) {}

  /** What else stands in the way. */
  public enum Doubt {
    NONE,
    /** No gun is recorded for the wave. */
    NO_GUN,
    /** Points were missed, or a stretch is far faster than the rest. */
    WAY_UNCLEAR
  }

  /** Whether all three stand. */
  public boolean isSafe() {
    return safe == PLACES;
  }
}
