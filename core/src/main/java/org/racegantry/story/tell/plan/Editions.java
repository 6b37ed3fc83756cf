package org.racegantry.story.tell.plan;

import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Edition;
import org.racegantry.story.Athlete;
import org.racegantry.story.PlainLetters;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** What earlier editions say. */
final class Editions {
  /** So many titles are told by their year. */
  private static final int TOLD = 3;

  private Editions() {}

  /** Whether a printed name is that of an athlete. */
  static boolean same(String name, Athlete athlete) {
    return athlete.named() && PlainLetters.of(name).equals(PlainLetters.of(athlete.fullName()));
  }

  /** The years of the latest of these, the earliest first. */
  static Value.Row years(List<Edition> latestFirst) {
    return new Value.Row(
        latestFirst.stream()
            .limit(TOLD)
            .sorted(Comparator.comparing(Edition::date))
            .map(edition -> Say.of("title.year").with("year", year(edition)).clause())
            .toList());
  }

  private static Value.Year year(Edition edition) {
    return new Value.Year(Integer.parseInt(edition.date(), 0, 4, 10));
  }
}
