package org.racegantry.publish.roadside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.runner.Ahead;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * A runner at one point: seen there, or expected.
 *
 * @param point position in the setup
 * @param seen the split there, or null while the runner is expected
 * @param due when the runner is expected, or null once seen
 */
record Sight(int point, Split seen, Ahead.Stop due) {
  /** Whether the runner is still to come. */
  boolean isAhead() {
    return due != null;
  }

  /** The point. */
  TimingPoint at() {
    return isAhead() ? due.point() : seen.point();
  }

  /** Every point a runner was seen at or is expected at, the start left out, by the course. */
  static List<Sight> all(SnapshotView view, Result result, Optional<Ahead> ahead) {
    List<Sight> all = new ArrayList<>();
    for (Split split : result.splits()) {
      int point = view.setup().indexOfPoint(split.point().id());
      if (point > 0 && split.ranks()) {
        all.add(new Sight(point, split, null));
      }
    }
    ahead
        .filter(expected -> !expected.isLost())
        .ifPresent(
            expected ->
                expected.stops().forEach(stop -> all.add(new Sight(stop.position(), null, stop))));
    all.sort(Comparator.comparingInt(Sight::point));
    return all;
  }
}
