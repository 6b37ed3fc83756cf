package org.racegantry.story.check.read.text;

import java.util.List;

/**
 * A sentence, a heading or an entry of a list.
 *
 * @param tokens its words, numbers and marks; a quotation is one mark that reads {@code ""}
 * @param paragraph the paragraph, counted from 0
 * @param line whether it is a whole line without a full stop: a heading or an entry
 * @param question whether it asks
 */
public record Sentence(List<Token> tokens, int paragraph, boolean line, boolean question) {
  /** How the mark that stands for a quotation reads. */
  public static final String QUOTATION = "\"\"";

  /** So many tokens at most; a text without full stops is cut, so that time stays linear. */
  static final int LONGEST = 110;

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
