package org.racegantry.publish.board;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;

/** Who is entered in which race, and what they may be narrowed to. Immutable. */
final class Entered {
  private final List<List<Integer>> positions = new ArrayList<>();
  private final List<Board.Filters> filters = new ArrayList<>();

  private Entered(SnapshotView view) {
    int races = view.setup().races().size();
    for (int race = 0; race < races; race++) {
      positions.add(new ArrayList<>());
    }
    for (int i = 0; i < view.results().entrants().size(); i++) {
      positions.get(view.results().raceOf(i)).add(i);
    }
    positions.forEach(of -> filters.add(filters(view, of)));
  }

  static Entered in(SnapshotView view) {
    return view.oncePerEntries(Entered.class, Entered::new);
  }

  /** Positions of the entrants of a race, by bib. */
  List<Integer> of(SnapshotView view, Race race) {
    return positions.get(view.setup().races().indexOf(race));
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
