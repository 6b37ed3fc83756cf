package org.racegantry.protocol.ultra;

import org.racegantry.protocol.Decoded;

/** A line that is none of a reader's, with where and why; never leaves this package. */
final class BadField extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 40;

  private final int column;
  private final String value;

  BadField(int column, String value, String mend) {
    super(mend, null, false, false);
    this.column = column;
    this.value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }

  Decoded.Refusal refusal() {
    return new Decoded.Refusal(column, value, getMessage());
  }
}
