package org.racegantry.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.scoring.Results;

/** Positions of the entrants of each race, in order of bib. */
final class EntrantsByRace {
  /** Nobody, where nobody asks for those without a place. */
  static final EntrantsByRace NONE = new EntrantsByRace();

  private final Map<String, List<Integer>> byRace = new TreeMap<>();

  private EntrantsByRace() {}

  EntrantsByRace(Results results) {
    for (int i = 0; i < results.entrants().size(); i++) {
      String race = results.result(i).race().id();
      byRace.computeIfAbsent(race, id -> new ArrayList<>()).add(i);
    }
  }

  /** The entrants of a race as positions in {@link Results#entrants()}. */
  List<Integer> of(String race) {
    return byRace.getOrDefault(race, List.of());
  }
}
