package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Spot;
import org.racegantry.race.Elapsed;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Places;

/** How far behind the first of the race at each point. */
public final class GapChart {
  /** Drawn for whoever was among so many first somewhere. */
  private static final int AMONG_FIRST = 20;

  private final ChartSpace space;
  private final FieldTimes field;

  /** Charts in a space, over a field. */
  public GapChart(ChartSpace space, FieldTimes field) {
    this.space = space;
    this.field = field;
  }

  /** Whether a runner was ever so near the head that the gap to it tells something. */
  static boolean isNear(List<RunnerSplit> splits) {
    return splits.stream()
        .map(RunnerSplit::places)
        .anyMatch(p -> p.overall() != Places.NONE && p.overall() <= AMONG_FIRST);
  }

  /** The chart, or nothing where nobody has a gap. */
  public Optional<Chart> of(List<Lane> lanes, FieldTimes.Group race) {
    List<Layer> lines = new ArrayList<>();
    long most = 0;
    for (Lane lane : lanes) {
      List<Spot> spots = gaps(lane, race);
      if (!spots.isEmpty()) {
        String last = "+" + Elapsed.brief(spots.getLast().y()) + " " + lane.name();
        lines.add(new Layer.Line(lane.ink(), ChartSpace.label(last.strip()), spots));
        most = Math.max(most, ChartSpace.most(spots));
      }
    }
    if (most == 0) {
      return Optional.empty();
    }
    String says =
        "Time behind whoever was first at each point, at most "
            + Elapsed.brief(most)
            + ". All figures are in the tables.";
    return Optional.of(
        space.chart("gap", "Behind the leader", says, ChartSpace.seconds(0, most), lines));
  }

  /** The gap at each measured point, as the difference of the times shown. */
  private List<Spot> gaps(Lane lane, FieldTimes.Group race) {
    List<Spot> spots = new ArrayList<>();
    int before = 0;
    for (RunnerSplit one : lane.splits()) {
      int point = space.setup().indexOfPoint(one.split().point().id());
      if (one.measured() && point > 0 && one.places().overall() != Places.NONE) {
        long gap_s =
            OfficialTime.seconds(one.elapsed_ms())
                - OfficialTime.seconds(field.best_ms(point, race));
        boolean certain = spots.isEmpty() || point - before == 1;
        spots.add(new Spot(one.split().point().distance_mm(), Math.max(0, gap_s), certain));
        before = point;
      }
    }
    return spots;
  }
}
