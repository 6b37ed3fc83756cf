package org.racegantry.protocol.ipico;

import java.util.HexFormat;

/** Pairs of hexadecimal and decimal digits in a line, and its checksum. */
final class HexDigits {
  /** Stands for what is no pair of such digits. */
  static final int NONE = -1;

  private HexDigits() {}

  /** The byte two hexadecimal digits of either case stand for. */
  static int pair(byte[] bytes, int at) {
    int high = Character.digit(bytes[at], 16);
    int low = Character.digit(bytes[at + 1], 16);
    return high < 0 || low < 0 ? NONE : high << 4 | low;
  }

  /** The number from 0 to 99 two decimal digits stand for. */
  static int decimals(byte[] bytes, int at) {
    int tens = Character.digit(bytes[at], 10);
    int ones = Character.digit(bytes[at + 1], 10);
    return tens < 0 || ones < 0 ? NONE : tens * 10 + ones;
  }

  /** Whether all are hexadecimal digits. */
  static boolean all(byte[] bytes, int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (Character.digit(bytes[i], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The low byte of the sum of the characters from {@code from} up to {@code until}. */
  static int checksum(byte[] bytes, int from, int until) {
    int sum = 0;
    for (int i = from; i < until; i++) {
      sum += bytes[i];
    }
    return sum & 0xff;
  }

  /** The two lower-case digits of a byte. */
  static String of(int value) {
    return HexFormat.of().toHexDigits((byte) value);
  }

  /** Whether the two digits after {@code until} are the checksum of what stands before them. */
  static boolean checks(byte[] bytes, int from, int until) {
    return pair(bytes, until) == checksum(bytes, from, until);
  }
}
