package org.racegantry.cli;

import java.util.List;
import org.racegantry.ingest.problem.Nearest;

/** What to say of a name that is not there, and what somebody may have meant by it. */
final class NoSuch {
  private static final int SHOWN_MOST = 6;

  private NoSuch() {}

  /**
   * The name as the race file writes it; capitals do not matter where they decide nothing. Fails
   * where there is none of that name.
   */
  static String known(String what, String wanted, List<String> names) {
    if (names.contains(wanted)) {
      return wanted;
    }
    return names.stream()
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() -> new Failure(Exit.USAGE, sentence(what, wanted, names)));
  }

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
