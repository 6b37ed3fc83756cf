package org.racegantry.forecast.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/** The ways of those who are in, laid on a model's checkpoints. */
public final class WaysDone {
  private WaysDone() {}

  /**
   * Those of a race with every checkpoint, in the order of the entrants; none where the course is
   * another distance.
   */
  public static List<Way> of(Results results, Race race, Checkpoints checkpoints) {
    List<TimingPoint> points = results.setup().points();
    Optional<CourseMap> map = CourseMap.of(points, checkpoints);
    List<Way> ways = new ArrayList<>();
    Sightings sightings = results.sightings();
    int of = results.setup().races().indexOf(race);
    for (int i = 0; map.isPresent() && i < sightings.entrants(); i++) {
      boolean in = sightings.race(i) == of && sightings.status(i) == Status.OK;
      if (in && sightings.seen(i, points.size() - 1)) {
        way(results.entrants().get(i), sightings, i, map.get()).ifPresent(ways::add);
      }
    }
    return ways;
  }

  private static Optional<Way> way(Entrant entrant, Sightings sightings, int i, CourseMap map) {
    long[] at_ms = new long[sightings.points()];
    for (int p = 0; p < at_ms.length; p++) {
      at_ms[p] = sightings.time_ms(i, p);
    }
    long start_ms = sightings.seen(i, 0) ? at_ms[0] : sightings.gun_ms(sightings.wave(i));
    long[] splits_ms = SplitsLaid.of(map, at_ms, start_ms, at_ms.length - 1);
    long before_ms = 0;
    for (long split_ms : splits_ms) {
      if (split_ms <= before_ms) {
        return Optional.empty();
      }
      before_ms = split_ms;
    }
    char sex = entrant.sex().isEmpty() ? ' ' : entrant.sex().charAt(0);
    return Optional.of(new Way(sex, entrant.age(), splits_ms));
  }
}
