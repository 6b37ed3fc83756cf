package org.racegantry.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant by a name that is not there. */
final class Nearest {
  private static final int SHOWN_MOST = 6;

  private Nearest() {}

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
    return start + lead + String.join(", ", of(wrong, names, SHOWN_MOST));
  }

  /** At most {@code most} of the names, the likeliest first. */
  static List<String> of(String wrong, List<String> names, int most) {
    String wanted = wrong.toLowerCase(Locale.ROOT);
    return names.stream()
        .sorted(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
        .limit(most)
        .toList();
  }

  /** How many letters to put in, take out or change; a beginning or a part counts as near. */
  static int distance(String a, String b) {
    if (!a.isEmpty() && b.contains(a)) {
      return b.startsWith(a) ? 0 : 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
