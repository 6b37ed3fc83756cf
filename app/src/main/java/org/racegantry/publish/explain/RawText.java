package org.racegantry.publish.explain;

import java.util.Locale;

/**
 * A device's bytes for the eye, one character from 0 to 255 for each: printable ASCII stands as it
 * is, everything else is escaped, and every text says exactly one row of bytes.
 */
public final class RawText {
  private RawText() {}

  /** For a terminal: {@code \r}, {@code \n}, {@code \t}, {@code \\} and {@code \xNN}. */
  public static String shown(String raw) {
    StringBuilder shown = new StringBuilder(raw.length() + 8);
    for (int i = 0; i < raw.length(); i++) {
      char octet = raw.charAt(i);
      switch (octet) {
        case '\\' -> shown.append("\\\\");
        case '\r' -> shown.append("\\r");
        case '\n' -> shown.append("\\n");
        case '\t' -> shown.append("\\t");
        default -> append(octet, "\\x%02x", shown);
      }
    }
    return shown.toString();
  }

  /** As a JSON text in quotes, in ASCII: byte N is the character of that number. */
  public static String json(String raw) {
    StringBuilder json = new StringBuilder(raw.length() + 8).append('"');
    for (int i = 0; i < raw.length(); i++) {
      char octet = raw.charAt(i);
      switch (octet) {
        case '"', '\\' -> json.append('\\').append(octet);
        case '\r' -> json.append("\\r");
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        default -> append(octet, "\\u%04x", json);
      }
    }
    return json.append('"').toString();
  }

  private static void append(char octet, String otherwise, StringBuilder to) {
    if (octet >= ' ' && octet < 0x7f) {
      to.append(octet);
    } else {
      to.append(String.format(Locale.ROOT, otherwise, (int) octet));
    }
  }
}
