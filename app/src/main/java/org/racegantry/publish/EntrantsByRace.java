package org.racegantry.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.scoring.Result;

/** Positions of the entrants of each race, in order of bib. */
final class EntrantsByRace {
  /** Nobody, where nobody asks for those without a place. */
  static final EntrantsByRace NONE = new EntrantsByRace();

  private final Map<String, List<Integer>> byRace = new TreeMap<>();

  private EntrantsByRace() {}

  /** Sorts all results by race; {@code known} are they, in the order of the entrants. */
  EntrantsByRace(List<Result> known) {
    for (int i = 0; i < known.size(); i++) {
      String race = known.get(i).race().id();
      byRace.computeIfAbsent(race, id -> new ArrayList<>()).add(i);
    }
  }

  /** The entrants of a race as positions in the list of entrants. */
  List<Integer> of(String race) {
    return byRace.getOrDefault(race, List.of());
  }
}
