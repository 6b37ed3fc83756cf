package org.racegantry.protocol;

/** Why a message is none; within one protocol's package, where it becomes a refusal. */
public final class BadMessage extends Exception {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 40;

  private final int column;
  private final String value;

  /**
   * A message that cannot be read.
   *
   * @param column where in the message, counted from 1
   * @param value what stands there; only its beginning is kept
   * @param mend what should stand there
   */
  public BadMessage(int column, String value, String mend) {
    super(mend, null, false, false);
    this.column = column;
    this.value = value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
  }

  /** What is said of the message. */
  public Decoded.Refusal refusal() {
    return new Decoded.Refusal(column, value, getMessage());
  }
}
