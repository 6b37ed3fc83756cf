package org.racegantry.story.check.read.phrase;

import java.util.List;
import org.racegantry.story.check.read.text.Token;
import org.racegantry.story.check.read.text.Token.Sort;

/** The tokens of a sentence, to be asked for beyond both ends. */
public final class Row {
  private static final Token NONE = new Token(0, 0, "", "", Sort.MARK, false);

  private final List<Token> tokens;

  /** A row of these tokens. */
  public Row(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  /** How many there are. */
  public int size() {
    return tokens.size();
  }

  /** The token at a position; an empty mark where there is none. */
  public Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  /** Whether the token there reads so. */
  boolean is(int i, String word) {
    return at(i).low().equals(word);
  }

  /** Whether the token there is one of these. */
  boolean in(int i, List<String> words) {
    return words.contains(at(i).low());
  }

  /** Whether these words stand there one after the other, given with blanks between. */
  boolean reads(int i, String words) {
    int p = i;
    int from = 0;
    while (from <= words.length()) {
      int blank = words.indexOf(' ', from);
      int to = blank < 0 ? words.length() : blank;
      String low = at(p).low();
      if (low.length() != to - from || !words.startsWith(low, from)) {
        return false;
      }
      p++;
      from = to + 1;
    }
    return true;
  }

  /**
   * The text of some tokens as printed, with one blank wherever there were any, and the hyphens.
   */
  String printed(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && at(i).start() > at(i - 1).end();
      text.append(!gap ? "" : at(i).glued() ? "-" : " ").append(at(i).text());
    }
    return text.toString();
  }
}
