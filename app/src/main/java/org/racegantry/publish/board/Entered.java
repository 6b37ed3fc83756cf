package org.racegantry.publish.board;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.EntrantsOfRace;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;

/** What the entrants of each race may be narrowed to. Immutable. */
final class Entered {
  private final List<Board.Filters> filters = new ArrayList<>();

  private Entered(SnapshotView view) {
    for (Race race : view.setup().races()) {
      filters.add(filters(view, EntrantsOfRace.in(view).of(view, race)));
    }
  }

  static Entered in(SnapshotView view) {
    return view.oncePerEntries(Entered.class, Entered::new);
  }

  Board.Filters filters(SnapshotView view, Race race) {
    return filters.get(view.setup().races().indexOf(race));
  }

  private static Board.Filters filters(SnapshotView view, List<Integer> positions) {
    TreeSet<String> sexes = new TreeSet<>();
    TreeSet<String> divisions = new TreeSet<>();
    TreeSet<String> nations = new TreeSet<>();
    TreeSet<String> clubs = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (int position : positions) {
      Entrant entrant = view.results().entrants().get(position);
      sexes.add(entrant.sex());
      divisions.add(entrant.division());
      nations.add(entrant.nation());
      clubs.add(PublicFace.of(view.snapshot().people(), entrant).club());
    }
    return new Board.Filters(named(sexes), named(divisions), named(nations), named(clubs));
  }

  private static List<String> named(TreeSet<String> values) {
    values.remove("");
    return List.copyOf(values);
  }
}
