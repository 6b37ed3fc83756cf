package org.racegantry.story.check.read.text;

import java.util.Objects;

/**
 * A word, a number or a mark of a report.
 *
 * @param start where it begins, in characters from the beginning of the report
 * @param end behind its last character
 * @param text as printed
 * @param low the same in small letters without accents; what rules compare
 * @param sort what it is
 * @param glued whether it follows the one before without a blank, or with a hyphen only
 */
public record Token(int start, int end, String text, String low, Sort sort, boolean glued) {
  /** What a token can be. */
  public enum Sort {
    /** Letters. */
    WORD,
    /** Digits, with what stands between digits. */
    NUMBER,
    /** Anything else that is printed. */
    MARK,
    /** The end of a line that ends a sentence: of a heading, an entry of a list, a paragraph. */
    BREAK
  }

  public Token {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(sort, "sort");
  }

  /** Whether it reads so, in small letters. */
  public boolean is(String word) {
    return low.equals(word);
  }

  /** Whether it is a word that begins with a capital letter. */
  public boolean capital() {
    return sort == Sort.WORD && Character.isUpperCase(text.codePointAt(0));
  }
}
