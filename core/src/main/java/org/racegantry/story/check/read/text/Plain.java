package org.racegantry.story.check.read.text;

import java.util.Locale;

/** Letters as rules and names are compared: small, and without accents. */
public final class Plain {
  private static final String[] TABLE = {
    "aàáâãäåāăą",
    "cçćčċ",
    "dďđð",
    "eèéêëēėęě",
    "gğģġ",
    "iìíîïīįı",
    "kķ",
    "lłľļĺ",
    "nñńňņ",
    "oòóôõöøōő",
    "rřŕ",
    "sśšşș",
    "tťţț",
    "uùúûüūůűų",
    "yýÿ",
    "zžźż"
  };

  private Plain() {}

  /** The text in small letters without accents; other marks stay. */
  public static String of(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(low.length());
    for (int i = 0; i < low.length(); i++) {
      append(plain, low.charAt(i));
    }
    return plain.toString();
  }

  private static void append(StringBuilder plain, char c) {
    if (c < 128) {
      plain.append(c);
    } else if (c == 'ß') {
      plain.append("ss");
    } else if (c == 'æ') {
      plain.append("ae");
    } else if (c == '’' || c == '‘' || c == 'ʼ') {
      plain.append('\'');
    } else if (!isCombining(c)) {
      plain.append(base(c));
    }
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private static char base(char c) {
    for (String row : TABLE) {
      if (row.indexOf(c) > 0) {
        return row.charAt(0);
      }
    }
    return c;
  }
}
