package org.racegantry.story.check.read.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern in the shorthand of a sentence. Every phrase and word ends with a blank. {@code {S}} is
 * anybody spoken of, {@code {3}} up to three plain words, as few as will do.
 */
final class Shape {
  private static final String WORD = "[^ ,;:()A-Z-]++ ";

  private final Pattern pattern;

  private Shape(Pattern pattern) {
    this.pattern = pattern;
  }

  /** A shape from its text. */
  static Shape of(String text) {
    String full = text.replace("{S}", "(?:P|D|he|she|who|they) ");
    for (int words = 1; words <= 6; words++) {
      full = full.replace("{" + words + "}", "(?:" + WORD + "){0," + words + "}?");
    }
    return new Shape(Pattern.compile("(?<= )" + full));
  }

  /** Everywhere it occurs in a sentence. */
  List<Found> in(Reading reading) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(reading.shorthand());
    int from = 0;
    while (from < reading.shorthand().length() && matcher.find(from)) {
      found.add(new Found(reading, matcher.toMatchResult(), pattern));
      from = Math.max(matcher.start() + 1, from + 1);
    }
    return found;
  }

  /** One occurrence. */
  static final class Found {
    private final Reading reading;
    private final java.util.regex.MatchResult match;
    private final Pattern pattern;

    private Found(Reading reading, java.util.regex.MatchResult match, Pattern pattern) {
      this.reading = reading;
      this.match = match;
      this.pattern = pattern;
    }

    /** The first item of it. */
    int first() {
      return reading.itemAt(match.start());
    }

    /** The last item of it. */
    int last() {
      return reading.itemAt(match.end() - 1);
    }

    /** The item a named group begins at; -1 where the group has no part in it. */
    int item(String group) {
      Integer number = pattern.namedGroups().get(group);
      int start = number == null ? -1 : match.start(number);
      return start < 0 ? -1 : reading.itemAt(start);
    }
  }
}
