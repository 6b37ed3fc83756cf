package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.site.Leg;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * One entrant at one point: the numbers behind every cell, chart and file about it.
 *
 * @param split where, when, and what that rests on
 * @param elapsed_ms by the basis that ranks, or {@link Split#UNKNOWN}
 * @param leg from the point where the entrant was seen before; none at the first and for estimates
 * @param places there; {@link Places#NOWHERE} where the split does not rank, and at the start
 * @param gained places gained in the race since the point before; negative where lost
 */
public record RunnerSplit(
    Split split, long elapsed_ms, Optional<Leg> leg, Places places, int gained) {

  /** All splits of the entrant at this position. */
  public static List<RunnerSplit> of(SnapshotView view, int entrant) {
    return of(view, entrant, view.results().result(entrant));
  }

  /** All splits of an entrant whose result is known already. */
  public static List<RunnerSplit> of(SnapshotView view, int entrant, Result result) {
    FieldTimes field = FieldTimes.of(view);
    List<RunnerSplit> all = new ArrayList<>();
    int before = Places.NONE;
    for (Split split : result.splits()) {
      int point = view.setup().indexOfPoint(split.point().id());
      Places there = split.ranks() ? field.places(entrant, result, point) : Places.NOWHERE;
      int now = point == 0 ? Places.NONE : there.overall();
      int gained = now == Places.NONE || before == Places.NONE ? 0 : before - now;
      Optional<Leg> leg = Optional.ofNullable(Leg.until(result, split.point()));
      all.add(new RunnerSplit(split, result.elapsed_ms(split), leg, there, gained));
      before = now == Places.NONE ? before : now;
    }
    return List.copyOf(all);
  }

  /** Whether the time there was measured, and not worked out or taken from the gun. */
  public boolean measured() {
    return split.ranks() && split.source() != Split.Source.GUN;
  }

  /** Pace over the leg in whole seconds per so many millimetres, or {@link Split#UNKNOWN}. */
  public long pace_s(long unit_mm) {
    return leg.filter(l -> l.distance_mm() > 0 && l.time_ms() > 0)
        .map(l -> pace_s(l.time_ms(), l.distance_mm(), unit_mm))
        .orElse(Split.UNKNOWN);
  }

  /** Seconds per so many millimetres, to the nearest. */
  public static long pace_s(long leg_ms, long distance_mm, long unit_mm) {
    return (leg_ms * unit_mm / distance_mm + 500) / 1000;
  }
}
