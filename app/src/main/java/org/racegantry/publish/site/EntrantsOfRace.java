package org.racegantry.publish.site;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Race;

/** Who is entered in which race: positions among the entrants, by bib. Immutable. */
public final class EntrantsOfRace {
  private final List<List<Integer>> positions = new ArrayList<>();

  private EntrantsOfRace(SnapshotView view) {
    for (int race = 0; race < view.setup().races().size(); race++) {
      positions.add(new ArrayList<>());
    }
    for (int i = 0; i < view.results().entrants().size(); i++) {
      positions.get(view.results().raceOf(i)).add(i);
    }
    positions.replaceAll(List::copyOf);
  }

  /** Those of a snapshot, sorted once as long as the entries are the same. */
  public static EntrantsOfRace in(SnapshotView view) {
    return view.oncePerEntries(EntrantsOfRace.class, EntrantsOfRace::new);
  }

  /** The entrants of one race. */
  public List<Integer> of(SnapshotView view, Race race) {
    return positions.get(view.setup().races().indexOf(race));
  }
}
