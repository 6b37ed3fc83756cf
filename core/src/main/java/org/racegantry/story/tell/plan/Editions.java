package org.racegantry.story.tell.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Edition;
import org.racegantry.story.Athlete;
import org.racegantry.story.PlainLetters;
import org.racegantry.story.tell.word.Value;

/** What earlier editions say. */
final class Editions {
  private Editions() {}

  /** Whether a printed name is that of an athlete. */
  static boolean same(String name, Athlete athlete) {
    return athlete.named() && PlainLetters.of(name).equals(PlainLetters.of(athlete.fullName()));
  }

  /** The winner of the last edition before this one, where one is known. */
  static Optional<Edition> lastWinner(View view) {
    return of(view).stream().max(Comparator.comparing(Edition::date));
  }

  private static List<Edition> of(View view) {
    return view.story().sources().editions().stream()
        .filter(edition -> edition.race().equals(view.contest().race().id()))
        .filter(edition -> edition.sex().equals(view.contest().sex()))
        .filter(edition -> edition.place() == 1)
        .toList();
  }

  /** The year of an edition. */
  static Value.Year year(Edition edition) {
    return new Value.Year(Integer.parseInt(edition.date(), 0, 4, 10));
  }
}
