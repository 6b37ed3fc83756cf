package org.racegantry.story.check.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.racegantry.story.Athlete;
import org.racegantry.story.check.read.Statement;

/** Titles: by the honours of the entry, and who won here before by the earlier editions. */
final class Titles {
  private static final List<String> EMPTY_WORDS =
      List.of("the", "a", "an", "of", "in", "and", "champion", "champions", "s");

  private Titles() {}

  static Finding of(Known known, Statement.Title said) {
    String claimed = known.name(said.who()) + ", " + said.title();
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    Athlete athlete = known.athlete(said.who().athlete().getAsInt());
    String name = known.name(athlete.position());
    for (String honour : athlete.honours().split(";")) {
      if (!honour.isBlank() && covers(honour, said.title())) {
        return Finding.supported(
            claimed, name + ", " + honour.strip(), "The entry says " + honour.strip() + ".");
      }
    }
    return Optional.ofNullable(PastWinners.of(known, athlete, said.title(), claimed))
        .orElseGet(
            () ->
                Finding.open(
                    claimed,
                    athlete.honours().isEmpty()
                        ? "The entry list names no titles of " + name + "."
                        : "The entry says " + athlete.honours() + "."));
  }

  /** Whether every telling word of a title stands in an honour. */
  private static boolean covers(String honour, String title) {
    List<String> has = words(honour);
    List<String> wants = words(title).stream().filter(w -> !EMPTY_WORDS.contains(w)).toList();
    return !wants.isEmpty() && has.containsAll(wants);
  }

  static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
