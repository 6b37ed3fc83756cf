package org.racegantry.story.moment;

import java.util.List;
import java.util.stream.Stream;
import org.racegantry.story.PlainLetters;

/** Whether two printed names are one: neither accents nor capitals nor the order of words count. */
final class SameName {
  private SameName() {}

  /** The words of a name in a form that can be compared; empty where there are none. */
  static List<String> words(String printed) {
    return Stream.of(PlainLetters.of(printed).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  /** Whether these words, as {@link #words} gives them, are those of a name. */
  static boolean is(List<String> words, String printed) {
    return !words.isEmpty() && words.equals(words(printed));
  }
}
