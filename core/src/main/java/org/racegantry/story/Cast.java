package org.racegantry.story;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.scoring.Results;

/**
 * Who took part, as far as a reader of this report may know. Athletes are made when asked for:
 * sixty thousand are entered, and a report names thirty. Safe for any thread if the function is.
 */
public final class Cast {
  private static final List<String> YES = List.of("1", "x", "y", "yes", "true");

  private final List<Entrant> entrants;
  private final Function<Entrant, Person> persons;

  private Cast(List<Entrant> entrants, Function<Entrant, Person> persons) {
    this.entrants = entrants;
    this.persons = Objects.requireNonNull(persons, "persons");
  }

  /**
   * The cast of these results.
   *
   * @param persons who an entrant is, as far as it may be shown; never null
   */
  public static Cast of(Results results, Function<Entrant, Person> persons) {
    return new Cast(results.entrants(), persons);
  }

  /** How many were entered. */
  public int size() {
    return entrants.size();
  }

  /** The athlete at a position of {@code Results.entrants()}. */
  public Athlete athlete(int position) {
    Entrant entrant = entrants.get(position);
    Person person = persons.apply(entrant);
    return new Athlete(
        position,
        entrant,
        person.givenName(),
        person.familyName(),
        person.birthCountry(),
        person.town(),
        person.more().getOrDefault("honours", ""),
        yes(person.more().getOrDefault("farewell", "")));
  }

  private static boolean yes(String word) {
    return YES.contains(word.strip().toLowerCase(Locale.ROOT));
  }
}
