package org.racegantry.story.series;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;
import org.racegantry.story.Contest;

/**
 * Who is in front of a contest: in the order of the finish, then of those furthest on the way. One
 * for a report: what was put in order once is kept.
 */
public final class Front {
  private final Results results;
  private final Map<String, Placings> ordered = new TreeMap<>();

  /** The fronts of these results. */
  public Front(Results results) {
    this.results = results;
  }

  /** The first so many, as positions in {@code Results.entrants()}; fewer where there are fewer. */
  public List<Integer> of(Contest contest, int most) {
    Set<Integer> front = new LinkedHashSet<>();
    List<TimingPoint> points = results.setup().points();
    for (int p = points.size() - 1; p > 0 && front.size() < most; p--) {
      rows(contest, points.get(p), most).forEach(row -> front.add(row.entrant()));
    }
    return front.stream().limit(most).toList();
  }

  /** The first lines of a contest at a point, those with a place; at most so many. */
  public List<Standing.Row> rows(Contest contest, TimingPoint point, int most) {
    Placings placings = placings(contest, point);
    List<Standing.Row> rows = new ArrayList<>();
    for (int i = 0; i < placings.size() && rows.size() < most; i++) {
      int athlete = placings.entrants()[i];
      if (results.entrants().get(athlete).sex().equals(contest.sex())) {
        rows.add(placings.row(i));
      }
    }
    return List.copyOf(rows);
  }

  /** The place of an athlete of a contest at the finish, or what stands in where there is none. */
  int placeAtFinish(Contest contest, int athlete, int otherwise) {
    Placings placings = placings(contest, results.setup().finish());
    for (int i = 0; i < placings.size(); i++) {
      if (placings.entrants()[i] == athlete && placings.places()[i] > 0) {
        return placings.places()[i];
      }
    }
    return otherwise;
  }

  private Placings placings(Contest contest, TimingPoint point) {
    // Whose sex nobody knows is in no group of that ranking.
    String ranking = contest.sex().isEmpty() ? "overall" : "sex";
    String key = ranking + "/" + contest.race().id() + "/" + point.id();
    return ordered.computeIfAbsent(key, _ -> results.placings(ranking, contest.race(), point));
  }
}
