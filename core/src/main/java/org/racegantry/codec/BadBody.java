package org.racegantry.codec;

/** Bytes that are no body of a known version; the message names the offset and what was met. */
public final class BadBody extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says where reading stopped and why. */
  public BadBody(String message) {
    super(message);
  }
}
