package org.racegantry.story.tell.plan;

import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.story.Athlete;
import org.racegantry.story.Cast;
import org.racegantry.story.PlainLetters;

/**
 * Which family names alone would not say who is meant: those of two people of a contest.
 *
 * @param all whether the field is so large that nobody is known by one name
 * @param shared family names two have
 */
public record FullNames(boolean all, SortedSet<String> shared) {
  /** A field of more than this has several of most family names. */
  private static final int LARGE = 300;

  /** Nobody is named. */
  static final FullNames NONE = new FullNames(false, new TreeSet<>());

  static FullNames of(View view) {
    Cast cast = view.story().sources().cast();
    if (view.numbers().filter(numbers -> numbers.entered() > LARGE).isPresent()) {
      return new FullNames(true, new TreeSet<>());
    }
    SortedSet<String> seen = new TreeSet<>();
    SortedSet<String> shared = new TreeSet<>();
    for (int member : view.members()) {
      String family = PlainLetters.of(cast.athlete(member).family());
      if (!family.isEmpty() && !seen.add(family)) {
        shared.add(family);
      }
    }
    return new FullNames(false, shared);
  }

  /** Whether this athlete always gets the full name. */
  public boolean of(Athlete athlete) {
    return all || shared.contains(PlainLetters.of(athlete.family()));
  }
}
