package org.racegantry.scoring;

/**
 * Why a read was not used, or why a result is doubtful. A notice is a value for people, not a log
 * line, and never an exception. Each rule declares its own notices as records beside it.
 */
public interface Notice {
  /** How much it matters. */
  enum Severity {
    /** As expected on any race day: the second antenna saw the same crossing. */
    ROUTINE,
    /** Somebody should look when there is time: a backup stood in, a start was missed. */
    LOOK,
    /** Somebody must decide before results are official. */
    DECIDE
  }

  /** Short stable name for machines, such as {@code READ_BEFORE_GUN}. */
  String code();

  /** How much it matters. */
  Severity severity();

  /** One sentence for people: what, why, and what to do where something is to be done. */
  String sentence();
}
