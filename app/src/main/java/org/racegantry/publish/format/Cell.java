package org.racegantry.publish.format;

import java.util.List;
import java.util.stream.Collectors;

/** One value of a table that scripts read, with its type, so that each format writes it rightly. */
sealed interface Cell {
  /** Words from outside; any text at all. */
  record Text(String value) implements Cell {}

  /** A whole number: a place, an age. */
  record Whole(long value) implements Cell {}

  /** An elapsed time in milliseconds, exact. */
  record Millis(long value) implements Cell {}

  /** An official time in whole seconds. */
  record Official(long seconds) implements Cell {}

  /** Marks, in order. */
  record Words(List<String> words) implements Cell {
    /** One after the other; a blank stands between marks, and never within one. */
    String joined() {
      return words.stream().map(word -> word.replace(' ', '-')).collect(Collectors.joining(" "));
    }
  }

  /** Nothing known, or nothing that may be shown. */
  record Blank() implements Cell {}

  /** The one blank. */
  Cell BLANK = new Blank();
}
