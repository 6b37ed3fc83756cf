package org.racegantry.race;

/**
 * Where an entrant stands. An official may rule {@link #DNS}, {@link #DNF}, {@link #DQ} or {@link
 * #NP}; without a ruling the status follows from the reads.
 */
public enum Status {
  /** Finished, and nothing stands against it. */
  OK,
  /** Started, not finished, and the race is still open. */
  RUNNING,
  /** Not seen anywhere yet, and the race is still open. */
  NOT_SEEN,
  /** Did not start. */
  DNS,
  /** Did not finish; the last point seen tells where it ended. */
  DNF,
  /** Disqualified, always with a rule and always by an official. */
  DQ,
  /** Ran and has a time, but takes no place: a guest, a pacemaker, a late entry. */
  NP;

  /** Whether an official's word of this status overrides the reads. */
  public boolean isRuling() {
    return this == DNS || this == DNF || this == DQ || this == NP;
  }

  /** Whether an entrant of this status has a time that is printed. */
  public boolean hasTime() {
    return this == OK || this == NP || this == RUNNING;
  }
}
