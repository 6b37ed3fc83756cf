package org.racegantry.rehearsal;

import java.util.List;
import org.racegantry.race.Bib;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Ties;

/**
 * The London Marathon of 23 April 2023: elite and wheelchair fields out of a facts file, and a
 * simulated mass field of as many as started that day.
 */
public final class LondonRace {
  /** How many started that day, elite and wheelchair fields among them. */
  public static final int STARTERS = 49_272;

  /** How many are entered here; the difference is simulated and does not start. */
  public static final int ENTRIES = 50_000;

  /** The id of the race the mass field is in. */
  public static final String MASS = "mass";

  private LondonRace() {}

  /**
   * The whole race, about 1.3 million reads.
   *
   * @param setup {@code examples/london-2023/race.toml}
   * @param eliteFacts the lines of {@code examples/london-2023/elite.csv}
   * @param seed the same seed gives the same bytes
   * @throws IllegalArgumentException where the facts do not fit the setup
   */
  public static Rehearsed rehearse(RaceSetup setup, List<String> eliteFacts, long seed) {
    return rehearse(setup, eliteFacts, seed, Faults.FAIR, STARTERS, ENTRIES);
  }

  /**
   * The finish times the press had first, which the official result then corrected.
   *
   * @param eliteFacts the lines of {@code examples/london-2023/elite.csv}
   */
  public static List<FirstTime> firstTimes(RaceSetup setup, List<String> eliteFacts) {
    return EliteFile.read(setup, eliteFacts).stream()
        .filter(runner -> runner.provisional_s() >= 0)
        .map(each -> new FirstTime(each.race(), new Bib(each.bib()), each.provisional_s()))
        .toList();
  }

  /** The same with other faults and another size; {@code starters} and {@code entries} in all. */
  public static Rehearsed rehearse(
      RaceSetup setup,
      List<String> eliteFacts,
      long seed,
      Faults faults,
      int starters,
      int entries) {
    Field field = new Field(setup);
    new EliteField(setup, eliteFacts, seed).enter(field);
    int elite = field.size();
    Race mass =
        setup.races().stream()
            .filter(race -> race.id().equals(MASS))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("the setup has no race " + MASS));
    new MassField(setup, mass, seed).enter(field, starters - elite, entries - elite);
    // The elite fields' times are known facts; no fault of a reader should hide one.
    return field.run(faults, seed, truth -> truth.race().ties() == Ties.JUDGED);
  }
}
