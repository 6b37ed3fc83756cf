package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;

/** Where on the course a clause plays. */
final class Spotted {
  private static final List<String> FINISHING =
      List.of(
          "win",
          "won",
          "winning",
          "finish",
          "finished",
          "finishing",
          "crossed",
          "victory",
          "eventually",
          "line",
          "triumphed");
  private static final List<String> CLAUSES =
      List.of("but", "and", "before", "as", "while", "who", "when", "after", "until", "then", ";");

  private Spotted() {}

  /**
   * Whether the clause of a gap tells of the end of the race: {@code finished tenth, 5 s behind}.
   */
  static boolean atTheLine(Reading reading, int i) {
    for (int p = i - 1; p >= Math.max(0, i - 10); p--) {
      String word = reading.word(p);
      if (FINISHING.contains(word)) {
        return true;
      }
      if (CLAUSES.contains(word)
          || List.of("was", "were", "been", "having", "once", "still", "from").contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** The place next to an item in its clause: behind it, else in front of it. */
  static Optional<Where> near(Reading reading, int i) {
    Optional<Where> behind = behind(reading, i);
    return behind.isPresent() ? behind : front(reading, i);
  }

  /** The place this item names. */
  static Optional<Where> at(Reading reading, int i) {
    return reading.item(i).meaning() instanceof Meaning.Spot spot
        ? Optional.of(spot.where())
        : Optional.empty();
  }

  /** Whether the words behind look back on a place named before: {@code at that point}. */
  static boolean then(Reading reading, int i) {
    for (int p = i + 1; p <= i + 3; p++) {
      boolean that = List.of("that", "this", "one").contains(reading.word(p));
      boolean noun = List.of("point", "stage", "time", "moment").contains(reading.word(p + 1));
      if (that && noun || reading.word(p).equals("then") && reading.word(p - 1).equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place that opens the sentence still rules here: nobody has finished before. */
  static boolean opens(Reading reading, int i) {
    for (int p = 0; p <= Math.min(i, reading.size() - 1); p++) {
      if (FINISHING.contains(reading.word(p))
          || reading.word(p).equals("and")
          || reading.word(p).equals("but")
          || reading.word(p).equals("before")) {
        return false;
      }
    }
    return true;
  }

  /** The last place named in the sentence before an item. */
  static Optional<Where> before(Reading reading, int i) {
    for (int p = i - 1; p >= 0; p--) {
      Optional<Where> where = at(reading, p);
      if (where.isPresent()) {
        return where;
      }
    }
    return Optional.empty();
  }

  /** A place that opens the sentence: {@code By mile 19, ...}. */
  static Optional<Where> opening(Reading reading, int before) {
    for (int p = 0; p < Math.min(5, before); p++) {
      Optional<Where> where = at(reading, p);
      if (where.isPresent()) {
        return where;
      }
    }
    return Optional.empty();
  }

  private static Optional<Where> behind(Reading reading, int i) {
    for (int p = i + 1; p < Math.min(reading.size(), i + 12); p++) {
      if (reading.item(p).meaning() instanceof Meaning.Spot spot && !counted(reading, p)) {
        return Optional.of(spot.where());
      }
      String word = reading.word(p);
      boolean spotAhead = word.equals(",") && begins(reading, p + 1);
      if (FINISHING.contains(word) || CLAUSES.contains(word) || word.equals(",") && !spotAhead) {
        boolean after = (word.equals("after") || word.equals("before")) && begins(reading, p + 1);
        if (!after) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** {@code the next 5km}, {@code every mile}: a length, not a place. */
  private static boolean counted(Reading reading, int p) {
    return List.of("next", "every", "each", "a", "that", "per").contains(reading.word(p - 1));
  }

  private static boolean begins(Reading reading, int i) {
    int p = i;
    while (p < i + 3
        && List.of("with", "at", "by", "just", "the", "in", "around", "from", "on")
            .contains(reading.word(p))) {
      p++;
    }
    return reading.tag(p) == Tag.SPOT || reading.tag(p) == Tag.STRETCH;
  }

  private static Optional<Where> front(Reading reading, int i) {
    for (int p = i - 1; p >= Math.max(0, i - 12); p--) {
      if (reading.item(p).meaning() instanceof Meaning.Spot spot && !counted(reading, p)) {
        return Optional.of(spot.where());
      }
      String word = reading.word(p);
      if (FINISHING.contains(word) || CLAUSES.contains(word) && !word.equals("after")) {
        return Optional.empty();
      }
      if (word.equals(",")
          && !(reading.tag(p - 1) == Tag.SPOT || reading.tag(p - 1) == Tag.STRETCH)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
