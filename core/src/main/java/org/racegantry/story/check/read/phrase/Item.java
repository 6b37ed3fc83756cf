package org.racegantry.story.check.read.phrase;

import java.util.Objects;

/**
 * A phrase of a sentence, or a plain word.
 *
 * @param low as rules compare it
 * @param from the first token of it in the sentence
 * @param to behind the last
 * @param start where it begins in the report
 * @param end behind its last character
 */
public record Item(
    Tag tag, String low, int from, int to, int start, int end, boolean capital, Meaning meaning) {
  public Item {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** Whether it is this plain word or mark. */
  public boolean is(String word) {
    return (tag == Tag.WORD || tag == Tag.MARK) && low.equals(word);
  }

  /** How it is written in the shorthand. */
  public String shorthand() {
    return tag.letter().isEmpty() ? low : tag.letter();
  }

  /** The same with another sense. */
  public Item as(Tag other, Meaning another) {
    return new Item(other, low, from, to, start, end, capital, another);
  }
}
