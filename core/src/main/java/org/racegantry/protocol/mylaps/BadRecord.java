package org.racegantry.protocol.mylaps;

import org.racegantry.protocol.Decoded;

/** Ends the reading of one record; never leaves this package. */
final class BadRecord extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_MAX = 60;

  private final int column;
  private final String value;

  /** Column of the message from 1, what stood there, and what should. */
  BadRecord(int column, String value, String mend) {
    super(mend, null, false, false);
    this.column = column;
    this.value = value;
  }

  Decoded.Refusal refusal() {
    String shown = value.length() > SHOWN_MAX ? value.substring(0, SHOWN_MAX) : value;
    return new Decoded.Refusal(column, shown, getMessage());
  }
}
