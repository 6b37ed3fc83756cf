package org.racegantry.story;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names without their accents, as a newsroom without the keys for them types them: {@code Gröschel}
 * is {@code groschel}. By a table of the Latin letters, for what a library of the machine would do
 * might change with it.
 */
public final class PlainLetters {
  private static final String[] TABLE = {
    "a àáâãäåāăąǎ",
    "c çćĉċč",
    "d ďđð",
    "e èéêëēĕėęěế",
    "g ĝğġģ",
    "h ĥħ",
    "i ìíîïĩīĭįı",
    "j ĵ",
    "k ķ",
    "l ĺļľŀł",
    "n ñńņňŉ",
    "o òóôõöøōŏőơ",
    "r ŕŗř",
    "s śŝşšș",
    "t ţťŧț",
    "u ùúûüũūŭůűųư",
    "w ŵ",
    "y ýÿŷ",
    "z źżž",
    "ss ß",
    "ae æ",
    "oe œ",
    "th þ"
  };

  private static final Map<Character, String> PLAIN = plain();

  private PlainLetters() {}

  private static Map<Character, String> plain() {
    Map<Character, String> plain = new TreeMap<>();
    for (String line : TABLE) {
      int blank = line.indexOf(' ');
      for (char letter : line.substring(blank + 1).toCharArray()) {
        plain.put(letter, line.substring(0, blank));
      }
    }
    return plain;
  }

  /** Small letters without accents; marks that stand apart are left out. Anything else stays. */
  public static String of(String printed) {
    StringBuilder folded = new StringBuilder();
    for (char letter : printed.toLowerCase(Locale.ROOT).toCharArray()) {
      String plain = PLAIN.get(letter);
      boolean mark = letter >= 0x300 && letter <= 0x36f;
      folded.append(plain != null ? plain : mark ? "" : String.valueOf(letter));
    }
    return folded.toString();
  }
}
