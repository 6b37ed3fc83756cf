package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.site.Leg;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * Where a runner who is still out will be when, who goes on as over the last leg: an estimate,
 * never a result.
 *
 * @param at_mm how far along the course the runner would be now, never beyond the next point
 * @param stops the points still ahead, each with its moment
 * @param overdue whether the runner should have been at the next point some time ago
 */
public record Ahead(long at_mm, List<Stop> stops, boolean overdue) {
  /** Overdue is who takes half as long again as expected. */
  private static final int PATIENCE = 2;

  public Ahead {
    stops = List.copyOf(stops);
  }

  /**
   * One point.
   *
   * @param about_ms about when the runner is there, in milliseconds since 1970
   * @param elapsed_ms the time that would make there, by the basis that ranks
   */
  public record Stop(TimingPoint point, long about_ms, long elapsed_ms) {}

  /** What lies ahead at a moment of the race; nothing where that cannot be said. */
  static Optional<Ahead> of(RaceSetup setup, Result result, long now_ms) {
    if (result.status() != Status.RUNNING || result.lastSeen().isEmpty()) {
      return Optional.empty();
    }
    Split last = result.lastSeen().get();
    Leg leg = Leg.until(result, last.point());
    if (leg == null || leg.time_ms() <= 0 || leg.distance_mm() <= 0) {
      return Optional.empty();
    }
    List<Stop> stops = new ArrayList<>();
    for (TimingPoint point : setup.points()) {
      long way_mm = point.distance_mm() - last.point().distance_mm();
      if (way_mm > 0) {
        long more_ms = way_mm * leg.time_ms() / leg.distance_mm();
        long elapsed_ms = result.elapsed_ms(last) + more_ms;
        stops.add(new Stop(point, last.time_ms() + more_ms, elapsed_ms));
      }
    }
    if (stops.isEmpty()) {
      return Optional.empty();
    }
    Stop next = stops.getFirst();
    long gone_ms = Math.max(0, now_ms - last.time_ms());
    long gone_mm = gone_ms / 1000 * leg.distance_mm() / Math.max(1, leg.time_ms() / 1000);
    long at_mm = Math.min(next.point().distance_mm(), last.point().distance_mm() + gone_mm);
    long due_ms = next.about_ms() - last.time_ms();
    return Optional.of(new Ahead(at_mm, stops, gone_ms > due_ms + due_ms / PATIENCE));
  }
}
