package org.racegantry.story.check.read.text;

/** Marks of punctuation, whatever shape they are printed in. */
final class Marks {
  private Marks() {}

  /** One sign for all shapes of a mark. */
  static String plain(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '“', '”', '„', '«', '»', '"' -> "\"";
      case '‘', '’', '\'', 'ʼ', '`' -> "'";
      case '…' -> "...";
      case '•', '·', '*', '▪', '‣', '●' -> "•";
      default -> String.valueOf(c);
    };
  }
}
