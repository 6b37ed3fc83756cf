package org.racegantry.records.bests;

import java.util.Objects;
import org.racegantry.race.Entrant;

/**
 * A runner of an earlier race who is, or may be, one of today's entrants.
 *
 * @param entrant today's entry
 * @param race the earlier race
 * @param finish the finish there
 * @param sameness how that is known
 */
public record Found(
    Entrant entrant, EarlierRace race, EarlierRace.Finish finish, Sameness sameness) {
  public Found {
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(finish, "finish");
    Objects.requireNonNull(sameness, "sameness");
  }
}
