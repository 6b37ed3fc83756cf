package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Spot;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Split;

/**
 * One runner's way through a chart.
 *
 * @param ink how it is drawn
 * @param name what is written at its end, or empty for the last figure alone
 */
public record Lane(Ink ink, String name, List<RunnerSplit> splits) {
  public Lane {
    splits = List.copyOf(splits);
  }

  /** The pace of each leg, in seconds per so many millimetres; dashed over a missed point. */
  List<Layer.Step> paces(RaceSetup setup, long unit_mm) {
    List<Layer.Step> steps = new ArrayList<>();
    for (RunnerSplit one : splits) {
      long pace = one.pace_s(unit_mm);
      if (pace != Split.UNKNOWN) {
        Split start = one.leg().orElseThrow().from();
        TimingPoint from = start.point();
        TimingPoint until = one.split().point();
        boolean next = setup.indexOfPoint(until.id()) - setup.indexOfPoint(from.id()) == 1;
        boolean certain = next && start.source() != Split.Source.GUN;
        steps.add(new Layer.Step(from.distance_mm(), until.distance_mm(), pace, certain));
      }
    }
    return steps;
  }

  /** The place in a ranking at each point; dashed over a missed point. */
  List<Spot> places(RaceSetup setup, ToIntFunction<Places> placeIn) {
    List<Spot> spots = new ArrayList<>();
    int before = 0;
    for (RunnerSplit one : splits) {
      int place = placeIn.applyAsInt(one.places());
      int point = setup.indexOfPoint(one.split().point().id());
      if (place != Places.NONE) {
        boolean certain = spots.isEmpty() || point - before == 1;
        spots.add(new Spot(one.split().point().distance_mm(), place, certain));
        before = point;
      }
    }
    return spots;
  }
}
