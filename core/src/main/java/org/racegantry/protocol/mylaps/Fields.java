package org.racegantry.protocol.mylaps;

/**
 * {@code k=v|k=v}: keys in any order, of which the first of each counts; words without = do not.
 *
 * @param part where they stand
 */
record Fields(Envelope.Part part) {
  private static final int DIGITS_MAX = 18;
  private static final int NOWHERE = -1;

  /** Whether a part is written so. */
  static boolean areIn(Envelope.Part part) {
    return part.text().indexOf('=') >= 0;
  }

  /** What a key says, or empty. */
  String value(String key) {
    int from = find(key);
    if (from == NOWHERE) {
      return "";
    }
    int bar = part.text().indexOf('|', from);
    return part.text().substring(from, bar < 0 ? part.text().length() : bar).strip();
  }

  /** In which column of the message that stands, or where the part begins. */
  int column(String key) {
    return part.column() + Math.max(0, find(key));
  }

  /** What a key says, as a whole number without a sign, or -1. */
  long number(String key) {
    String text = value(key);
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.isEmpty() && text.length() <= DIGITS_MAX ? Long.parseLong(text) : -1;
  }

  /** Where in the part the value of a key begins. */
  private int find(String key) {
    String text = part.text();
    int from = 0;
    while (from >= 0) {
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      int equals = from + key.length();
      if (text.startsWith(key, from) && text.startsWith("=", equals)) {
        return equals + 1;
      }
      int bar = text.indexOf('|', from);
      from = bar < 0 ? NOWHERE : bar + 1;
    }
    return NOWHERE;
  }
}
