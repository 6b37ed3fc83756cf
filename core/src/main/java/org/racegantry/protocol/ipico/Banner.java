package org.racegantry.protocol.ipico;

/**
 * The words a reader says when it is switched on, such as {@code ARM9 Controller for DF Dual DSP
 * TTO …}: text with blanks between letters that are no hexadecimal digits. A damaged read has none.
 */
final class Banner {
  private static final int LETTERS_MIN = 5;

  private Banner() {}

  static boolean fits(byte[] bytes, int offset, int length) {
    int letters = 0;
    int blanks = 0;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] < ' ' || bytes[i] == 127) {
        return false;
      }
      blanks += bytes[i] == ' ' ? 1 : 0;
      letters += Character.isLetter(bytes[i]) && Character.digit(bytes[i], 16) < 0 ? 1 : 0;
    }
    return blanks > 0 && letters >= LETTERS_MIN;
  }
}
