package org.racegantry.publish.runner;

import java.time.ZoneId;
import java.util.List;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.RaceSetup;

/** What lies ahead of a runner, in words that never pass for a result. */
public final class AheadLines {
  private AheadLines() {}

  static RunnerPage.AheadLine of(SnapshotView view, Ahead ahead) {
    RaceSetup setup = view.setup();
    List<RunnerPage.StopLine> stops =
        ahead.isLost()
            ? List.of()
            : ahead.stops().stream().map(stop -> line(setup, stop, ahead.now_ms())).toList();
    return new RunnerPage.AheadLine(
        late(view, ahead),
        stops,
        ahead.isLost() ? "" : CourseFan.svg(setup, ahead),
        grounds(view, ahead),
        RaceClock.seconds(ahead.now_ms(), setup.zone()));
  }

  private static RunnerPage.StopLine line(RaceSetup setup, Ahead.Stop stop, long now_ms) {
    return new RunnerPage.StopLine(
        Labels.point(setup, stop.point()),
        RoughTime.clock(stop.at(), setup.zone()),
        RoughTime.race(stop.elapsed()),
        RoughTime.until(stop.at(), now_ms),
        stop.at().median_ms());
  }

  /** Kindly: nine of ten who are late are only slower than usual. Empty for whoever is not late. */
  public static String late(SnapshotView view, Ahead ahead) {
    if (!ahead.place().isLate()) {
      return "";
    }
    ZoneId zone = view.setup().zone();
    String by = RaceClock.seconds(ahead.place().expectedBy_ms(), zone).substring(0, 5);
    String late =
        "Not seen yet at "
            + Labels.point(view.setup(), ahead.place().next())
            + ", was expected by "
            + by
            + ". ";
    return late
        + (ahead.isLost()
            ? "That is so long ago that nothing is estimated any more."
            : "Most often that is a walk, a rest, or a mat that missed the chip.");
  }

  /** What the estimates rest on, and what their bands came to where that was tested. */
  public static String grounds(SnapshotView view, Ahead ahead) {
    return switch (ahead.forecast().grounds()) {
      case MODEL ->
          "It rests on the times so far, on earlier years, and on those further ahead today. "
              + tested(view.forecasts().known().tested());
      case PACE ->
          "It rests on the times so far, and on how runners slow down in general, and is less"
              + " well tested than where a model fits.";
      case FIELD -> "Not seen since the start: it rests on the others of this race.";
    };
  }

  private static String tested(String tested) {
    return tested.isEmpty()
        ? "How many did in other years was not tested."
        : "In years it had not seen, " + tested + " did.";
  }
}
