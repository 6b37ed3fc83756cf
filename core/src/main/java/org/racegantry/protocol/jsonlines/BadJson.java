package org.racegantry.protocol.jsonlines;

/** Ends the parsing of one line; never leaves this package. */
final class BadJson extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final String value;

  /** Column from 1, what stood there, and what should. */
  BadJson(int column, String value, String mend) {
    super(mend, null, false, false);
    this.column = column;
    this.value = value;
  }

  int column() {
    return column;
  }

  String value() {
    return value;
  }
}
