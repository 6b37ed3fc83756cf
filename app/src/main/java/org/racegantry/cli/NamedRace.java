package org.racegantry.cli;

import java.util.List;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;

/** The race an option {@code --race} names. */
final class NamedRace {
  private NamedRace() {}

  /**
   * Its id as the race file writes it, or empty where none is named; fails where there is none of
   * that name.
   */
  static String id(Results results, String wanted) {
    List<String> ids = results.setup().races().stream().map(Race::id).toList();
    return wanted.isEmpty()
        ? ""
        : ids.stream()
            .filter(wanted::equalsIgnoreCase)
            .findFirst()
            .orElseThrow(() -> new Failure(Exit.USAGE, NoSuch.sentence("race", wanted, ids)));
  }
}
