package org.racegantry.journal;

import java.util.Objects;

/**
 * Storage refused: a full disk, a failed sync, a file that is no journal. Ingest must stop acks.
 */
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of refusal it was; decides the exit code of a command. */
  public enum Reason {
    /** There is no such file, or no such race. */
    MISSING,
    /** There already is such a file, or race. */
    EXISTS,
    /** The file is no race file, or one of another version. */
    FOREIGN,
    /** The file is a race file whose content is damaged. */
    DAMAGED,
    /** Two journals that should hold one race hold different facts. */
    DIVERGED,
    /** This user may not read or write there. */
    DENIED,
    /** Another program kept the file to itself for too long; the same call may succeed later. */
    BUSY,
    /** No broker answers where the journal is said to be. */
    UNREACHABLE,
    /** The disk is full or failed; nothing more may be acknowledged. */
    STORAGE
  }

  private final Reason reason;

  /** Says what was refused and why, in words for the crew; for a disk that is full or failed. */
  public JournalException(String message, Throwable cause) {
    this(Reason.STORAGE, message, cause);
  }

  /** Says what was refused and why, in words for the crew. */
  public JournalException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** What kind of refusal it was. */
  public Reason reason() {
    return reason;
  }
}
