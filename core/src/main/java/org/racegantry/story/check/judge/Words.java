package org.racegantry.story.check.judge;

import java.util.Locale;

/** What the very words of a passage say beyond the statement made of them. */
final class Words {
  private Words() {}

  /** Whether a passage has a word that begins with one of these. */
  static boolean say(String passage, String... beginnings) {
    for (String word : passage.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      for (String beginning : beginnings) {
        if (word.startsWith(beginning)) {
          return true;
        }
      }
    }
    return false;
  }
}
