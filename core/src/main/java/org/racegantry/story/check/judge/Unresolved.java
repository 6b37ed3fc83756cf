package org.racegantry.story.check.judge;

import java.util.List;
import java.util.Locale;
import org.racegantry.story.check.read.Subject;

/** Why it is not known whom a report means. */
final class Unresolved {
  private static final List<String> PRONOUNS =
      List.of("he", "she", "him", "her", "his", "they", "their", "who", "it", "hers", "them");

  private Unresolved() {}

  static Finding of(Known known, Subject who, String claimed) {
    return Finding.open(claimed, why(known, who));
  }

  private static String why(Known known, Subject who) {
    String words = who.words().strip();
    if (words.isEmpty()) {
      return "The report does not say whom it means.";
    }
    boolean name = Character.isUpperCase(words.codePointAt(0));
    if (!name || PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
      return "It is not safe to say whom the report means by \"" + words + "\".";
    }
    int called = known.called(words);
    return switch (called) {
      case 0 -> words + " is not in this race.";
      case 1 -> "It is not safe to say whom the report means by \"" + words + "\".";
      default -> called + " runners are called " + words + ", and the report does not say which.";
    };
  }
}
