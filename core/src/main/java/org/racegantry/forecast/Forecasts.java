package org.racegantry.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * The forecasts of everybody on the way, as of some results. Immutable; a moment is an argument,
 * because who is not seen for a while is later for it.
 */
public final class Forecasts {
  private final Results results;

  private Forecasts(Results results) {
    this.results = results;
  }

  /** What follows from these results and nothing else. */
  public static Forecasts of(Results results) {
    return new Forecasts(results);
  }

  /** The results they rest on. */
  public Results results() {
    return results;
  }

  /**
   * What is to be expected of the entrant at this position, who was not seen again until {@code
   * now_ms}; empty for whoever is in, out, or has not started.
   */
  public Optional<RunnerForecast> of(int entrant, long now_ms) {
    List<TimingPoint> points = results.setup().points();
    int last = lastSeen(entrant, points.size() - 1);
    if (results.status(entrant) != Status.RUNNING || last < 1 || last == points.size() - 1) {
      return Optional.empty();
    }
    long gun_ms = results.gun_ms(entrant);
    long start_ms = results.seenAt_ms(entrant, 0);
    long started_ms = start_ms == Split.UNKNOWN ? gun_ms : start_ms;
    long seen_ms = results.seenAt_ms(entrant, last);
    List<PointForecast> coming = new ArrayList<>();
    for (int p = last + 1; p < points.size(); p++) {
      long ahead_mm = points.get(p).distance_mm() - points.get(last).distance_mm();
      long way_mm = points.get(last).distance_mm();
      long left_ms = Math.round((double) (seen_ms - started_ms) * ahead_mm / way_mm);
      coming.add(new PointForecast(p, about(left_ms).plus(Math.max(seen_ms, now_ms - left_ms))));
    }
    return Optional.of(
        new RunnerForecast(
            entrant, last, seen_ms, started_ms, gun_ms, Grounds.PACE, false, coming));
  }

  /** Stands until the bands are calibrated: a fifth to either side. */
  private static Band about(long left_ms) {
    return new Band(
        left_ms,
        left_ms,
        left_ms,
        left_ms,
        left_ms + left_ms / 20,
        left_ms + left_ms / 10,
        left_ms + left_ms / 5);
  }

  private int lastSeen(int entrant, int from) {
    int point = from;
    while (point >= 0 && results.seenAt_ms(entrant, point) == Split.UNKNOWN) {
      point--;
    }
    return point;
  }
}
