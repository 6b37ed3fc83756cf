package org.racegantry.protocol.mylaps;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code k=v|k=v}: keys in any order, of which the first of each counts; words without = do not.
 */
final class Fields {
  private static final int DIGITS_MAX = 18;

  private final SortedMap<String, String> values = new TreeMap<>();
  private final SortedMap<String, Integer> columns = new TreeMap<>();
  private final Envelope.Part part;

  Fields(Envelope.Part part) {
    this.part = part;
    String text = part.text();
    int from = 0;
    while (from <= text.length()) {
      int bar = text.indexOf('|', from);
      int to = bar < 0 ? text.length() : bar;
      int equals = text.indexOf('=', from);
      if (equals > from && equals < to) {
        String key = text.substring(from, equals).strip();
        values.putIfAbsent(key, text.substring(equals + 1, to).strip());
        columns.putIfAbsent(key, part.column() + equals + 1);
      }
      from = to + 1;
    }
  }

  /** Whether a part is written so. */
  static boolean areIn(Envelope.Part part) {
    return part.text().indexOf('=') >= 0;
  }

  /** What a key says, or empty. */
  String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** In which column of the message that stands, or where the part begins. */
  int column(String key) {
    return columns.getOrDefault(key, part.column());
  }

  /** What a key says, as a whole number without a sign, or -1. */
  long number(String key) {
    String text = value(key);
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.isEmpty() && text.length() <= DIGITS_MAX ? Long.parseLong(text) : -1;
  }
}
