package org.racegantry.protocol.mylaps;

/** What may be the name of a location, and what the code of a chip. */
final class Names {
  private static final int LENGTH_MAX = 64;

  private Names() {}

  /** A location's name as it was sent; blanks inside belong to it. */
  static String location(String text, int column) throws BadRecord {
    if (text.isEmpty() || text.length() > LENGTH_MAX || text.chars().anyMatch(Names::unprintable)) {
      throw new BadRecord(
          column, text, "begin with the location's name: 1 to " + LENGTH_MAX + " characters");
    }
    return text;
  }

  /** A chip's code, without the blanks around it. */
  static String chip(String text, int column) throws BadRecord {
    String chip = text.strip();
    boolean odd = chip.chars().anyMatch(c -> unprintable(c) || Character.isWhitespace(c));
    if (chip.isEmpty() || chip.length() > LENGTH_MAX || odd) {
      throw new BadRecord(
          column, text, "write a chip's code: 1 to " + LENGTH_MAX + " characters without blanks");
    }
    return chip;
  }

  private static boolean unprintable(int c) {
    return Character.isISOControl(c) || Character.isSurrogate((char) c) || c == 0xfffd;
  }
}
