package org.racegantry.live;

import java.util.Objects;
import java.util.Optional;
import org.racegantry.race.Act;
import org.racegantry.records.Verdict;

/**
 * A verdict that was made, changed or taken back.
 *
 * @param seq the journal entry as of which it is so
 * @param recordedAt_ms when that was recorded, in milliseconds since 1970
 * @param act what did it; none where reads did
 * @param what what happened
 * @param verdict as it is now; a withdrawn one as it was
 * @param before as it was, where it is changed
 */
public record VerdictChange(
    long seq,
    long recordedAt_ms,
    Optional<Act> act,
    What what,
    Verdict verdict,
    Optional<Verdict> before) {
  /** What can happen to a verdict. */
  public enum What {
    /** Said for the first time. */
    SET,
    /** Said no more. */
    WITHDRAWN,
    /** Said again. */
    RESTORED,
    /** Another ruling or another margin. */
    CHANGED
  }

  public VerdictChange {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(before, "before");
  }
}
