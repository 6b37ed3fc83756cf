package org.racegantry.story.check.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.racegantry.race.Edition;
import org.racegantry.story.Athlete;

/** Titles of this race itself, by its earlier editions. */
final class PastWinners {
  private static final List<String> LAST =
      List.of("defending", "reigning", "title", "holder", "titleholder", "last", "year", "s");

  private static final List<String> FORMER =
      List.of("former", "past", "previous", "ex", "one", "time");

  private static final List<String> PLAIN =
      List.of("champion", "champions", "winner", "the", "of", "in", "here", "race", "women", "men");

  private PastWinners() {}

  /** What the editions say; null where the title is none of this race, or no edition is known. */
  static Finding of(Known known, Athlete athlete, String title, String claimed) {
    List<String> telling =
        Titles.words(title).stream()
            .filter(word -> !word.isEmpty() && !PLAIN.contains(word))
            .filter(word -> !Titles.words(known.setup().name()).contains(word))
            .toList();
    List<Edition> won =
        known.story().sources().editions().stream()
            .filter(one -> one.race().equals(known.race(athlete.position()).id()))
            .filter(one -> one.sex().equals(athlete.entrant().sex()) && one.place() == 1)
            .filter(one -> one.date().compareTo(known.setup().date().toString()) < 0)
            .sorted(Comparator.comparing(Edition::date).reversed())
            .toList();
    if (telling.isEmpty() || won.isEmpty()) {
      return null;
    }
    if (LAST.containsAll(telling)) {
      return last(athlete, won.getFirst(), claimed);
    }
    boolean years = telling.stream().allMatch(word -> year(word) || FORMER.contains(word));
    return years ? former(athlete, won, telling, claimed) : null;
  }

  private static boolean year(String word) {
    return word.matches("(19|20)\\d\\d");
  }

  private static Finding last(Athlete athlete, Edition last, String claimed) {
    String actual = last.athlete() + ", champion of " + last.date();
    String evidence = last.athlete() + " won on " + last.date() + ", by the past editions.";
    TreeSet<String> names = names(last.athlete());
    if (names.equals(names(athlete.fullName()))) {
      return Finding.supported(claimed, actual, evidence);
    }
    // Names are written in many ways: who shares one with the winner may be the winner.
    names.retainAll(names(athlete.fullName()));
    return names.isEmpty()
        ? Finding.contradicted(claimed, actual, evidence)
        : Finding.open(claimed, actual, evidence);
  }

  /** A win of another race may be meant, so a missing one says nothing. */
  private static Finding former(
      Athlete athlete, List<Edition> won, List<String> telling, String claimed) {
    List<String> years = telling.stream().filter(PastWinners::year).toList();
    Optional<Edition> win =
        won.stream()
            .filter(one -> names(one.athlete()).equals(names(athlete.fullName())))
            .filter(one -> years.isEmpty() || years.contains(one.date().substring(0, 4)))
            .findFirst();
    return win.map(
            one ->
                Finding.supported(
                    claimed,
                    one.athlete() + ", champion of " + one.date(),
                    one.athlete() + " won on " + one.date() + ", by the past editions."))
        .orElse(null);
  }

  private static TreeSet<String> names(String name) {
    return new TreeSet<>(Titles.words(name));
  }
}
