package org.racegantry.protocol.logs;

/** What may be the code of a chip. */
final class ChipCode {
  private static final int LENGTH_MAX = 64;

  /** What to write where something else stands. */
  static final String MEND = "write the chip's code: 1 to 64 printable characters, no blanks";

  private ChipCode() {}

  /** Whether the text may be one. */
  static boolean isOne(String text) {
    return !text.isEmpty()
        && text.length() <= LENGTH_MAX
        && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }
}
