package org.racegantry.ingest.desk;

/** What was asked does not fit the facts in the file; nothing was recorded. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what does not fit, and what would. */
  public Refusal(String message) {
    super(message);
  }
}
