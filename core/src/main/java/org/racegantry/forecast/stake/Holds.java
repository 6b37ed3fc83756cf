package org.racegantry.forecast.stake;

import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;

/** How likely it is that a time at the finish is beaten by nobody who is on the way. */
public final class Holds {
  private Holds() {}

  /**
   * The chance that nobody on the way comes to a time or a better one is at least this: one less
   * the sum of all their chances, which holds however much runners fare alike.
   *
   * @param basis what the ranking counts from
   * @param counts who takes part in the ranking
   * @param time_ms the time, as that ranking counts
   * @return from 0 to 1; empty where nobody is on the way, of whom a forecast could speak, and
   *     where some have not started
   */
  public static OptionalDouble atLeast(
      Outlook outlook, Race race, Basis basis, Predicate<Entrant> counts, long time_ms) {
    int[] out = outlook.onTheWay(race);
    if (out.length == 0 || outlook.waiting(race) > 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int entrant : out) {
      if (counts.test(outlook.results().entrants().get(entrant))) {
        sum += outlook.chance(entrant, basis, time_ms);
      }
    }
    return OptionalDouble.of(Math.max(0, 1 - sum));
  }
}
