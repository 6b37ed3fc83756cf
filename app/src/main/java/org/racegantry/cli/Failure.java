package org.racegantry.cli;

/**
 * A command cannot do what it was asked for, through no fault of ours. The message is for people:
 * it names the file, line, column or value, and what to do about it.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /** Ends the command with one of {@link Exit} and a message. */
  public Failure(int exitCode, String message) {
    this(exitCode, message, null);
  }

  /** Ends the command with one of {@link Exit}, a message, and what lies behind it. */
  public Failure(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** The code the process ends with, one of {@link Exit}. */
  public int exitCode() {
    return exitCode;
  }
}
