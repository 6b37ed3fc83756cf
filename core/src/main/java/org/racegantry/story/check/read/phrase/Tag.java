package org.racegantry.story.check.read.phrase;

/**
 * What sort of phrase an item is. In the shorthand rules are written in, each sort is one capital
 * letter; plain words are written in small letters.
 */
public enum Tag {
  /** A plain word. */
  WORD(""),
  /** A comma, a bracket, a dash. */
  MARK(""),
  /** Somebody by name. */
  NAME("P"),
  /** The noun of a description of somebody. */
  DESCRIBED("D"),
  /** A time in the notation of clocks. */
  CLOCK("T"),
  /** A stretch of time in words. */
  LAPSE("U"),
  /** A number. */
  NUMBER("N"),
  /** An ordinal. */
  ORDINAL("O"),
  /** A place on the course. */
  SPOT("W"),
  /** A stretch of the course. */
  STRETCH("L"),
  /** A nation as an adjective, or the name of one of its people. */
  NATION("G"),
  /** The name of a country. */
  COUNTRY("C"),
  /** A title. */
  TITLE("E"),
  /** An age. */
  AGE("A"),
  /** A record. */
  RECORD("R"),
  /** One of the races of the day. */
  FIELD("K"),
  /** A year. */
  YEAR("Y"),
  /** Words of somebody else in quotation marks. */
  QUOTATION("Z");

  private final String letter;

  Tag(String letter) {
    this.letter = letter;
  }

  /** Its letter in the shorthand; empty for words and marks, which are written as they are. */
  public String letter() {
    return letter;
  }
}
