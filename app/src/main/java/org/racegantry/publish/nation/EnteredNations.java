package org.racegantry.publish.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;

/** Which sexes are entered for which nation in which race. Immutable. */
final class EnteredNations {
  private final List<Map<String, TreeSet<String>>> ofRace = new ArrayList<>();

  private EnteredNations(SnapshotView view) {
    view.setup().races().forEach(_ -> ofRace.add(new TreeMap<>()));
    List<Entrant> entrants = view.results().entrants();
    for (int i = 0; i < entrants.size(); i++) {
      Entrant entrant = entrants.get(i);
      if (!entrant.sex().isEmpty() && !entrant.nation().isEmpty()) {
        ofRace
            .get(view.results().raceOf(i))
            .computeIfAbsent(entrant.nation(), _ -> new TreeSet<>())
            .add(entrant.sex());
      }
    }
  }

  /** Those of a snapshot, looked up once as long as the entries are the same. */
  static EnteredNations in(SnapshotView view) {
    return view.oncePerEntries(EnteredNations.class, EnteredNations::new);
  }

  /** The sexes, in order of the letter. */
  List<String> sexes(SnapshotView view, Race race, String nation) {
    int of = view.setup().races().indexOf(race);
    return List.copyOf(ofRace.get(of).getOrDefault(nation, new TreeSet<>()));
  }
}
