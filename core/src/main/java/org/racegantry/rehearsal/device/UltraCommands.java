package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;

/**
 * The commands an Ultra hears: single letters without an end, and those with arguments up to
 * theirs. What is not complete waits for the next bytes.
 */
final class UltraCommands {
  /** What the letters do. */
  interface Reader {
    void letter(char command);

    /** Everything from one number in the log up to another. */
    void rewindNumbers(long from, long to);

    /** Everything from one second since 1980 up to another; all where both are 0. */
    void rewindSeconds(long from, long to);
  }

  private static final int SET_CLOCK_LENGTH = 21;
  private static final int KEPT_MAX = 200;

  private final StringBuilder kept = new StringBuilder();

  void clear() {
    kept.setLength(0);
  }

  void heard(byte[] bytes, int offset, int length, Reader reader) {
    kept.append(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
    int used = 1;
    while (used > 0 && !kept.isEmpty()) {
      used = first(reader);
      kept.delete(0, used);
    }
    if (kept.length() > KEPT_MAX) {
      kept.setLength(0);
    }
  }

  /** How many characters the first command took, or 0 where it is not complete. */
  private int first(Reader reader) {
    char letter = kept.charAt(0);
    return switch (letter) {
      case '6', '8' -> rewind(letter, reader);
      case 't' -> kept.length() >= SET_CLOCK_LENGTH ? said(letter, SET_CLOCK_LENGTH, reader) : 0;
      case '\r', '\n' -> 1;
      default -> said(letter, 1, reader);
    };
  }

  private static int said(char letter, int length, Reader reader) {
    reader.letter(letter);
    return length;
  }

  private int rewind(char letter, Reader reader) {
    int middle = kept.indexOf("\r");
    int end = middle < 0 ? -1 : kept.indexOf("\r", middle + 1);
    if (end < 0) {
      return 0;
    }
    String from = kept.substring(Math.min(3, middle), middle);
    String to = kept.substring(middle + 1, end);
    if (from.matches("\\d{1,12}") && to.matches("\\d{1,12}")) {
      if (letter == '6') {
        reader.rewindNumbers(Long.parseLong(from), Long.parseLong(to));
      } else {
        reader.rewindSeconds(Long.parseLong(from), Long.parseLong(to));
      }
    }
    return end + 1;
  }
}
