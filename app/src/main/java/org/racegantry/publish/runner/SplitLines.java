package org.racegantry.publish.runner;

import java.util.List;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.chart.Axes;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Split;

/** The table of splits. */
final class SplitLines {
  private static final long KM_MM = 1_000_000;

  private SplitLines() {}

  static List<RunnerPage.SplitLine> of(RaceSetup setup, List<RunnerSplit> splits, boolean miles) {
    return splits.stream().map(one -> line(setup, one, miles)).toList();
  }

  private static RunnerPage.SplitLine line(RaceSetup setup, RunnerSplit one, boolean miles) {
    Split split = one.split();
    return new RunnerPage.SplitLine(
        Labels.point(setup, split.point()),
        Figures.time(one.elapsed_ms()),
        RaceClock.seconds(split.time_ms(), setup.zone()),
        one.leg().map(l -> Figures.leg(l.fromElapsed_ms(), l.untilElapsed_ms())).orElse(""),
        pace(one, miles),
        place(one.places().overall()),
        place(one.places().sex()),
        place(one.places().division()),
        one.gained(),
        !split.ranks(),
        Labels.source(split.source()));
  }

  static String pace(RunnerSplit one, boolean miles) {
    long pace_s = one.pace_s(miles ? Axes.MILE_MM : KM_MM);
    return pace_s == Split.UNKNOWN ? "" : Elapsed.brief(pace_s);
  }

  private static String place(int place) {
    return place == Places.NONE ? "" : Figures.count(place);
  }
}
