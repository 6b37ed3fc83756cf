package org.racegantry.forecast.text;

/** A model's text cannot be read: says in which line, what stands there and what should. */
public final class BadModel extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  BadModel(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
