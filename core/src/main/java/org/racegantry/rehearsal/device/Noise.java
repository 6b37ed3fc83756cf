package org.racegantry.rehearsal.device;

import org.racegantry.rehearsal.Dice;

/** Garbage as the wire of one protocol would carry it: it damages no frame beside it. */
interface Noise {
  /** One frame of nonsense. */
  byte[] frame(Dice dice);

  /**
   * Whether the connection cannot go on after it, because both sides count frames and would
   * disagree from then on.
   */
  default boolean endsConnection() {
    return false;
  }

  /** Nonsense before the end of a line. */
  static Noise before(String end) {
    return dice -> nonsense(dice, end);
  }

  /** The same, where both sides count lines. */
  static Noise beforeAndOver(String end) {
    return new Noise() {
      @Override
      public byte[] frame(Dice dice) {
        return nonsense(dice, end);
      }

      @Override
      public boolean endsConnection() {
        return true;
      }
    };
  }

  /** Characters no protocol gives a meaning to, and bytes that are no text at all. */
  private static byte[] nonsense(Dice dice, String end) {
    String alphabet = "%^&*()!?xyzXYZ\u0007\u00a7\u00ff\u0080";
    int length = (int) dice.between(1, 60);
    byte[] bytes = new byte[length + end.length()];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) alphabet.charAt(dice.below(alphabet.length()));
    }
    for (int i = 0; i < end.length(); i++) {
      bytes[length + i] = (byte) end.charAt(i);
    }
    return bytes;
  }
}
