package org.racegantry.protocol.jsonlines;

/** What is wrong with one line of JSON; the message says what should stand there. */
public final class BadJson extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final String value;

  /** Column from 1, what stood there, and what should. */
  public BadJson(int column, String value, String mend) {
    super(mend, null, false, false);
    this.column = column;
    this.value = value;
  }

  /** Where, counted in bytes from 1. */
  public int column() {
    return column;
  }

  /** What stood there. */
  public String value() {
    return value;
  }
}
