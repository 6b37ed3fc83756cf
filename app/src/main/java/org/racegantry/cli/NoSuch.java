package org.racegantry.cli;

import java.util.List;
import org.racegantry.ingest.problem.Nearest;

/** What to say of a name that is not there, and what somebody may have meant by it. */
final class NoSuch {
  private static final int SHOWN_MOST = 6;

  private NoSuch() {}

  /**
   * {@code there is no ranking "seks" here; the nearest: sex, division}; all names where they are
   * few.
   */
  static String sentence(String what, String wrong, List<String> names) {
    String start = "there is no " + what + " \"" + wrong + "\" here";
    if (names.isEmpty()) {
      return start;
    }
    String lead = names.size() <= SHOWN_MOST ? "; there is: " : "; the nearest: ";
    List<String> nearest = Nearest.ranked(wrong, names).stream().limit(SHOWN_MOST).toList();
    return start + lead + String.join(", ", nearest);
  }
}
