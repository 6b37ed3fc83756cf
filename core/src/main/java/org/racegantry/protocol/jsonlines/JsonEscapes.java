package org.racegantry.protocol.jsonlines;

/** The escapes of JSON texts, undone and made. */
final class JsonEscapes {
  private static final String MEND = "write one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX";
  private static final int UNICODE_DIGITS = 4;

  private JsonEscapes() {}

  /** What a text with escapes means; {@code column} is where the text begins. */
  static String undo(String text, int column) throws BadJson {
    StringBuilder meant = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '\\') {
        meant.append(c);
        i++;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == 'u') {
        meant.append(unicode(text, i + 2, column));
        i += 2 + UNICODE_DIGITS;
      } else {
        meant.append(simple(text, i + 1, column));
        i += 2;
      }
    }
    return meant.toString();
  }

  /** The text as it stands inside double quotes. */
  static void make(String text, StringBuilder into) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        into.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        into.append("\\u");
        String hex = Integer.toHexString(c);
        into.repeat('0', UNICODE_DIGITS - hex.length()).append(hex);
      } else {
        into.append(c);
      }
    }
  }

  private static char simple(String text, int at, int column) throws BadJson {
    char c = at < text.length() ? text.charAt(at) : 0;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw new BadJson(column + at - 1, "\\" + c, MEND);
    };
  }

  private static char unicode(String text, int at, int column) throws BadJson {
    int value = 0;
    for (int i = at; i < at + UNICODE_DIGITS; i++) {
      int digit = i < text.length() ? hex(text.charAt(i)) : -1;
      if (digit < 0) {
        throw new BadJson(column + at - 2, JsonScanner.shorten(text.substring(at - 2)), MEND);
      }
      value = value * 16 + digit;
    }
    return (char) value;
  }

  private static int hex(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }
}
