package org.racegantry.scoring;

import java.util.List;
import org.racegantry.scoring.Notice.Severity;

/** What becomes of a read, in one word; docs/scoring.md says when each applies. */
public enum Fate {
  USED(Severity.ROUTINE),
  DUPLICATE(Severity.ROUTINE),
  UNKNOWN_READER(Severity.LOOK),
  STRUCK(Severity.ROUTINE),
  UNKNOWN_CHIP(Severity.LOOK),
  DID_NOT_START(Severity.LOOK),
  BEFORE_GUN(Severity.ROUTINE),
  SAME_PASSING(Severity.ROUTINE),
  BACKUP_NOT_NEEDED(Severity.ROUTINE),
  OFFICIAL_TIME(Severity.ROUTINE),
  AFTER_FINISH(Severity.ROUTINE),
  START_WINDOW(Severity.LOOK),
  PASSED_ALREADY(Severity.LOOK),
  TOO_FAST(Severity.LOOK),
  OUT_OF_ORDER(Severity.LOOK);

  static final List<Fate> ALL = List.of(values());
  static final int COUNT = ALL.size();

  private final Severity severity;

  Fate(Severity severity) {
    this.severity = severity;
  }

  /** How much it matters that a read met this fate. */
  public Severity severity() {
    return severity;
  }
}
