package org.racegantry.publish.runner;

import java.util.List;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Result;

/** What lies ahead of a runner, in words that never pass for a result. */
final class AheadLines {
  private AheadLines() {}

  static RunnerPage.AheadLine of(RaceSetup setup, Result result, Ahead ahead) {
    List<RunnerPage.StopLine> stops =
        ahead.stops().stream()
            .map(
                stop ->
                    new RunnerPage.StopLine(
                        Labels.point(setup, stop.point()),
                        RaceClock.seconds(stop.about_ms(), setup.zone()),
                        Figures.time(stop.elapsed_ms())))
            .toList();
    long seen_mm = result.lastSeen().orElseThrow().point().distance_mm();
    String svg = CourseLine.svg(setup, seen_mm, ahead.at_mm());
    return new RunnerPage.AheadLine(sentence(stops, ahead.overdue()), svg, stops);
  }

  private static String sentence(List<RunnerPage.StopLine> stops, boolean overdue) {
    RunnerPage.StopLine next = stops.getFirst();
    RunnerPage.StopLine end = stops.getLast();
    if (overdue) {
      return next.point()
          + " was expected about "
          + next.clock()
          + ". Nothing was read there yet: a walk, a rest, or a read the mat missed.";
    }
    String finish =
        "Finish about "
            + end.clock()
            + ", in about "
            + end.time()
            + ", at the pace of the last leg.";
    return stops.size() == 1 ? finish : next.point() + " about " + next.clock() + ". " + finish;
  }
}
