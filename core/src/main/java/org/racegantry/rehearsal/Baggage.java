package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Change;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;

/** Chips of people who did not start, carried over the finish in a bag. */
final class Baggage {
  private static final long PURPOSE = 0x0BA6;
  private static final long CARRIED_AFTER_MS = 4 * 3_600_000L;

  private Baggage() {}

  /** Adds the reads of the bag, and returns the rulings that officials would enter. */
  static List<Change> carry(
      RaceSetup setup,
      MatLayout mats,
      Antennas antennas,
      List<Truth> truths,
      Faults faults,
      long seed) {
    Dice dice = Dice.of(seed, PURPOSE);
    int finish = setup.points().size() - 1;
    List<Change> rulings = new ArrayList<>();
    if (mats.mainsAt(finish).isEmpty()) {
      return rulings;
    }
    int line = mats.mainsAt(finish).getFirst();
    for (int chip = 0; chip < truths.size() && rulings.size() < faults.bagged(); chip++) {
      Truth truth = truths.get(chip);
      if (truth.status() == Status.DNS) {
        long at_ms = truth.gun_ms() + CARRIED_AFTER_MS + dice.between(0, 4_000);
        antennas.glimpse(line, chip, at_ms, dice);
        rulings.add(new Change.StatusSet(truth.entrant().id(), Status.DNS, ""));
      }
    }
    return rulings;
  }
}
