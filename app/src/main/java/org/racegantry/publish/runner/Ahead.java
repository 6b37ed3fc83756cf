package org.racegantry.publish.runner;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.course.Whereabouts;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Result;

/**
 * Where a runner who is still out will be when: estimates, never results.
 *
 * @param place about where on the course the runner is
 * @param stops the points still ahead, the finish last
 * @param now_ms the moment it is as of
 */
public record Ahead(Whereabouts place, List<Stop> stops, long now_ms) {
  public Ahead {
    Objects.requireNonNull(place, "place");
    stops = List.copyOf(stops);
  }

  /**
   * One point.
   *
   * @param position of the point in the setup
   * @param at when the runner is there, in milliseconds since 1970
   * @param elapsed the time that would make there, by the basis that ranks
   */
  public record Stop(int position, TimingPoint point, Band at, Band elapsed) {}

  /** What the estimates rest on. */
  public RunnerForecast forecast() {
    return place.forecast();
  }

  /** Whether the runner was awaited in vain for so long that nobody can tell any more. */
  public boolean isLost() {
    return place.isLost(now_ms);
  }

  /** The finish. */
  public Stop finish() {
    return stops.getLast();
  }

  /** The next point. */
  public Stop next() {
    return stops.getFirst();
  }

  /**
   * What lies ahead of an entrant at a moment of the race; nothing where that cannot be said or
   * must not: a runner who is not followed on the course has no estimates.
   */
  public static Optional<Ahead> of(SnapshotView view, int entrant, long now_ms) {
    Result result = view.results().result(entrant);
    if (!PublicFace.of(view.snapshot().people(), result.entrant()).isFollowed()) {
      return Optional.empty();
    }
    return Whereabouts.of(view, entrant, now_ms)
        .map(place -> new Ahead(place, stops(view, result, place.forecast()), now_ms));
  }

  private static List<Stop> stops(SnapshotView view, Result result, RunnerForecast forecast) {
    boolean gun = result.race().basis() == Basis.GUN;
    long began_ms = gun ? forecast.gun_ms() : forecast.started_ms();
    return forecast.coming().stream()
        .map(
            coming ->
                new Stop(
                    coming.point(),
                    view.setup().points().get(coming.point()),
                    coming.at(),
                    coming.at().plus(-began_ms)))
        .toList();
  }
}
