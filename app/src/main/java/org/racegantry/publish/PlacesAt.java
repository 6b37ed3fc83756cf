package org.racegantry.publish;

import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;

/** Everybody's places by sex, division, nation and club at one point. */
final class PlacesAt {
  private final boolean finish;
  private final int[] overall;
  private final int[] sex;
  private final int[] division;
  private final int[] nation;
  private final int[] club;

  PlacesAt(Results results, TimingPoint point) {
    this.finish = point.id().equals(results.setup().finish().id());
    this.overall = places(results, "overall", point);
    this.sex = places(results, "sex", point);
    this.division = places(results, "division", point);
    this.nation = places(results, "nation", point);
    this.club = places(results, "club", point);
  }

  /** The places of the entrant at this position. */
  Places of(int entrant, Result result) {
    return finish
        ? result.places()
        : new Places(
            overall[entrant], sex[entrant], division[entrant], nation[entrant], club[entrant]);
  }

  private int[] places(Results results, String ranking, TimingPoint point) {
    if (finish) {
      return new int[0];
    }
    int[] places = new int[results.entrants().size()];
    for (Standing standing : results.standings(ranking, point.id())) {
      standing.rows().forEach(row -> places[row.entrant()] = row.place());
    }
    return places;
  }
}
