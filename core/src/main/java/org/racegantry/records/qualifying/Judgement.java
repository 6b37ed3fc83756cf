package org.racegantry.records.qualifying;

import java.util.Objects;
import org.racegantry.scoring.Split;

/**
 * Whether one runner met a qualifying table.
 *
 * @param entrant position in the entrants of the results
 * @param age on the day the table takes it, or {@code Entrant.UNKNOWN}
 * @param standard_s the time asked for, or {@link QualifyingTable#NONE}
 * @param official_s the time that counts, up to the whole second, or {@link Split#UNKNOWN}
 */
public record Judgement(int entrant, Ruling ruling, int age, long standard_s, long official_s) {
  /** What there is to be said. */
  public enum Ruling {
    /** Fast enough. */
    MET,
    /** Not fast enough. */
    MISSED,
    /** No finish that counts: on the course, did not finish, disqualified, takes no place. */
    NO_TIME,
    /** The table has no time for this age and sex, or one of the two is not known. */
    NO_STANDARD,
    /** The table is for another distance. */
    OTHER_DISTANCE,
    /** In a wheelchair: the table is for runners on foot. */
    ON_WHEELS
  }

  public Judgement {
    Objects.requireNonNull(ruling, "ruling");
  }

  /** How much faster than the standard, in whole seconds; below zero where it was slower. */
  public long margin_s() {
    return standard_s - official_s;
  }
}
