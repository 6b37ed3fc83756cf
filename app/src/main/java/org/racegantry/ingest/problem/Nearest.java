package org.racegantry.ingest.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody most likely meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word nearest to {@code word} by letters changed, added, dropped or swapped, where it
   * is near enough to be meant; the first of equals.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String best = null;
    int bestSteps = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      int steps = steps(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (steps < bestSteps) {
        best = candidate;
        bestSteps = steps;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The nearest words that are near enough to be meant, at most {@code most}, nearest first. */
  public static List<String> some(String word, Collection<String> known, int most) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int stepsMax = Math.max(1, word.length() / 3);
    List<List<String>> bySteps = new ArrayList<>();
    for (int steps = 0; steps <= stepsMax; steps++) {
      bySteps.add(new ArrayList<>());
    }
    for (String candidate : known) {
      if (Math.abs(candidate.length() - wanted.length()) <= stepsMax) {
        int steps = steps(wanted, candidate.toLowerCase(Locale.ROOT));
        if (steps <= stepsMax && bySteps.get(steps).size() < most) {
          bySteps.get(steps).add(candidate);
        }
      }
    }
    return bySteps.stream().flatMap(List::stream).limit(most).toList();
  }

  /** {@code write "take"}, or {@code write one of id, metres, take} where nothing is near. */
  public static String mend(String word, Collection<String> known) {
    return to(word, known)
        .map(near -> "write " + Shown.quoted(near))
        .orElseGet(
            () -> known.isEmpty() ? "declare it" : "write one of " + String.join(", ", known));
  }

  /**
   * All known words, the likeliest first: those that contain {@code word}, best at their beginning,
   * before those that are few letters away.
   */
  public static List<String> ranked(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .sorted(Comparator.comparingInt(each -> far(wanted, each.toLowerCase(Locale.ROOT))))
        .toList();
  }

  private static int far(String wanted, String candidate) {
    boolean within = !wanted.isEmpty() && candidate.contains(wanted);
    return within ? candidate.startsWith(wanted) ? 0 : 1 : steps(wanted, candidate);
  }

  // Optimal string alignment: Levenshtein's distance with neighbours swapped as one step.
  private static int steps(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cell(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cell(int[][] cost, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
