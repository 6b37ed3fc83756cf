package org.racegantry.protocol.ipico;

import java.nio.charset.StandardCharsets;
import org.racegantry.protocol.Decoded;

/** A line that is none of a reader's, with where and why; never leaves this package. */
final class BadLine extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 44;

  private final int column;
  private final String value;

  BadLine(int column, String value, String mend) {
    super(mend, null, false, false);
    this.column = column;
    this.value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }

  /** What stands from {@code at} of a line that begins at {@code offset}. */
  static BadLine at(byte[] bytes, int offset, int at, int length, String mend) {
    String value = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    return new BadLine(at - offset + 1, value, mend);
  }

  Decoded.Refusal refusal() {
    return new Decoded.Refusal(column, value, getMessage());
  }
}
