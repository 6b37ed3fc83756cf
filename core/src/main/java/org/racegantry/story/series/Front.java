package org.racegantry.story.series;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;
import org.racegantry.story.Contest;

/** Who is in front of a contest: in the order of the finish, then of those furthest on the way. */
public final class Front {
  private Front() {}

  /** The first so many, as positions in {@code Results.entrants()}; fewer where there are fewer. */
  public static List<Integer> of(Results results, Contest contest, int most) {
    Set<Integer> front = new LinkedHashSet<>();
    List<TimingPoint> points = results.setup().points();
    for (int p = points.size() - 1; p > 0 && front.size() < most; p--) {
      rows(results, contest, points.get(p), most).forEach(row -> front.add(row.entrant()));
    }
    return front.stream().limit(most).toList();
  }

  /** The first lines of a contest at a point, those with a place; at most so many. */
  public static List<Standing.Row> rows(
      Results results, Contest contest, TimingPoint point, int most) {
    // Whose sex nobody knows is in no group of that ranking.
    String ranking = contest.sex().isEmpty() ? "overall" : "sex";
    Placings placings = results.placings(ranking, contest.race(), point);
    List<Standing.Row> rows = new ArrayList<>();
    for (int i = 0; i < placings.size() && rows.size() < most; i++) {
      int athlete = placings.entrants()[i];
      if (results.entrants().get(athlete).sex().equals(contest.sex())) {
        rows.add(placings.row(i));
      }
    }
    return List.copyOf(rows);
  }
}
