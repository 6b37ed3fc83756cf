package org.racegantry.journal;

/**
 * Storage refused: a full disk, a failed sync, a file that is no journal. Ingest must stop acks.
 */
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what was refused and why, in words for the crew. */
  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }
}
