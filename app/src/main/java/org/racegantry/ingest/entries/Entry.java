package org.racegantry.ingest.entries;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;

/**
 * One row of a start list, understood.
 *
 * @param line the line of the file
 * @param entrant with the id of the entrant who has this bib already, else a new one
 * @param person who it is
 * @param chips the codes of the chips, none, one or two
 */
public record Entry(long line, Entrant entrant, Person person, List<String> chips) {
  public Entry {
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(person, "person");
    chips = List.copyOf(chips);
  }
}
