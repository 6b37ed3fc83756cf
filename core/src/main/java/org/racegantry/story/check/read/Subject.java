package org.racegantry.story.check.read;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.racegantry.story.Contest;

/**
 * Whom a statement is about, as far as that is safe.
 *
 * @param words as printed: a name, {@code she}, {@code the Kenyan}
 * @param athlete position in {@code Results.entrants()}; none where the words could mean several,
 *     or somebody who is not in this race
 * @param contest the contest the words or the passage around them are about, where that is safe
 */
public record Subject(String words, OptionalInt athlete, Optional<Contest> contest) {
  public Subject {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(athlete, "athlete");
    Objects.requireNonNull(contest, "contest");
  }
}
