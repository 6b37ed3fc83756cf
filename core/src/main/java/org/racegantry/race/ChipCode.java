package org.racegantry.race;

import java.util.Comparator;

/**
 * When two codes name one chip: leading zeros and the case of the letters A to Z do not matter,
 * because makers of readers pad, strip, and write hexadecimal as they please. What is stored and
 * shown stays as it was sent.
 */
public final class ChipCode {
  /** Orders codes so that those of one chip are equal: by their keys. */
  public static final Comparator<String> ALIKE = ChipCode::compare;

  private ChipCode() {}

  /**
   * What codes of one chip have in common: capitals, without leading zeros; {@code 0} for a code of
   * zeros only. The key of a key is itself.
   */
  public static String key(String code) {
    int from = start(code);
    for (int i = from; i < code.length(); i++) {
      if (capital(code.charAt(i)) != code.charAt(i)) {
        return capitals(code, from);
      }
    }
    return from == 0 ? code : code.substring(from);
  }

  /** Whether both codes name one chip. */
  public static boolean same(String one, String other) {
    return compare(one, other) == 0;
  }

  private static int compare(String one, String other) {
    int i = start(one);
    int j = start(other);
    while (i < one.length() && j < other.length()) {
      int difference = capital(one.charAt(i++)) - capital(other.charAt(j++));
      if (difference != 0) {
        return difference;
      }
    }
    return (one.length() - i) - (other.length() - j);
  }

  /** Behind the leading zeros, but never behind the last character. */
  private static int start(String code) {
    int from = 0;
    while (from < code.length() - 1 && code.charAt(from) == '0') {
      from++;
    }
    return from;
  }

  private static String capitals(String code, int from) {
    char[] key = new char[code.length() - from];
    for (int i = 0; i < key.length; i++) {
      key[i] = capital(code.charAt(from + i));
    }
    return String.valueOf(key);
  }

  private static char capital(char letter) {
    return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
  }
}
