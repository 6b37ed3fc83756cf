package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Spot;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Split;

/** How far behind the first of the race at each point. */
public final class GapChart {
  /** Drawn for whoever was among so many first somewhere. */
  private static final int AMONG_FIRST = 20;

  private final ChartSpace space;
  private final String title;
  private final IntToLongFunction best_ms;

  private GapChart(ChartSpace space, String title, IntToLongFunction best_ms) {
    this.space = space;
    this.title = title;
    this.best_ms = best_ms;
  }

  /** Charts of how far behind the leader of a race. */
  public static GapChart toLeader(ChartSpace space, FieldTimes field, FieldTimes.Group race) {
    return new GapChart(space, "Behind the leader", point -> field.best_ms(point, race));
  }

  /** Charts of how far behind the first of these at each point, whatever their race. */
  public static GapChart among(ChartSpace space, List<Lane> lanes) {
    return new GapChart(
        space, "Behind the first of these", point -> best_ms(space.setup(), lanes, point));
  }

  private static long best_ms(RaceSetup setup, List<Lane> lanes, int point) {
    String id = setup.points().get(point).id();
    return lanes.stream()
        .flatMap(lane -> lane.splits().stream())
        .filter(one -> one.measured() && one.split().point().id().equals(id))
        .mapToLong(RunnerSplit::elapsed_ms)
        .min()
        .orElseThrow();
  }

  /** Whether a runner was ever so near the head that the gap to it tells something. */
  static boolean isNear(List<RunnerSplit> splits) {
    return splits.stream()
        .map(RunnerSplit::places)
        .anyMatch(p -> p.overall() != Places.NONE && p.overall() <= AMONG_FIRST);
  }

  /** The chart, or nothing where nobody has a gap. */
  public Optional<Chart> of(List<Lane> lanes) {
    List<Layer> lines = new ArrayList<>();
    long most = 0;
    for (Lane lane : lanes) {
      List<Spot> spots = gaps(lane);
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
        title
            + ", at each point at most "
            + Elapsed.brief(most)
            + ". All figures are in the tables.";
    return Optional.of(space.chart("gap", title, says, ChartSpace.seconds(0, most), lines));
  }

  /** The gap at each measured point, as the difference of the times shown. */
  private List<Spot> gaps(Lane lane) {
    List<Spot> spots = new ArrayList<>();
    int before = 0;
    for (RunnerSplit one : lane.splits()) {
      int point = space.setup().indexOfPoint(one.split().point().id());
      long best = one.measured() && point > 0 ? best_ms.applyAsLong(point) : Split.UNKNOWN;
      if (best != Split.UNKNOWN) {
        long gap_s = OfficialTime.seconds(one.elapsed_ms()) - OfficialTime.seconds(best);
        boolean certain = spots.isEmpty() || point - before == 1;
        spots.add(new Spot(one.split().point().distance_mm(), Math.max(0, gap_s), certain));
        before = point;
      }
    }
    return spots;
  }
}
