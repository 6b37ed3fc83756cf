package org.racegantry.story;

import java.util.Objects;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;

/**
 * An entrant as a report sees one. Texts that are not known are empty.
 *
 * @param position in {@code Results.entrants()}
 * @param entrant what is known for rankings and records
 * @param given given name, as printed
 * @param family family name, as printed
 * @param birthCountry three letters, or empty
 * @param town town or county
 * @param honours titles, as entered: {@code Olympic champion}; several with {@code ;}
 * @param farewell whether it was announced as the last marathon
 */
public record Athlete(
    int position,
    Entrant entrant,
    String given,
    String family,
    String birthCountry,
    String town,
    String honours,
    boolean farewell) {
  public Athlete {
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(birthCountry, "birthCountry");
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(honours, "honours");
  }

  /** The key of the entrant. */
  public EntrantId id() {
    return entrant.id();
  }

  /** The number on the chest. */
  public Bib bib() {
    return entrant.bib();
  }

  /** Whether there is a name to be used. */
  public boolean named() {
    return !family.isEmpty() || !given.isEmpty();
  }

  /** Given name and family name, as printed; empty where neither is known. */
  public String fullName() {
    return (given + " " + family).strip();
  }

  /** Whether this is the first race over the distance. */
  public boolean debut() {
    return entrant.personalBest_ms() == Entrant.DEBUT;
  }
}
