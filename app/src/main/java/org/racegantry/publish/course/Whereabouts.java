package org.racegantry.publish.course;

import java.util.Objects;
import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.TimingPoint;

/**
 * Where one runner on the way is about now, by the forecast: an estimate, never a result. It lies
 * behind the next point as long as nobody saw the runner there, because what is expected moves on
 * with the clock.
 *
 * @param forecast what it rests on, as of the moment asked for
 * @param at_mm distance from the start, about
 * @param low_mm nine of ten such runners are further
 * @param high_mm nine of ten such runners are not as far
 * @param speed_mm_per_s how fast that place moves
 * @param next the point where the runner is awaited
 * @param expectedBy_ms when nine of ten such runners were there, in milliseconds since 1970; 0 as
 *     long as the runner is not late
 */
public record Whereabouts(
    RunnerForecast forecast,
    long at_mm,
    long low_mm,
    long high_mm,
    long speed_mm_per_s,
    TimingPoint next,
    long expectedBy_ms) {
  /** After so long nothing is estimated any more of who was not seen where expected. */
  private static final long FORGOTTEN_MS = 3_600_000;

  public Whereabouts {
    Objects.requireNonNull(forecast, "forecast");
    Objects.requireNonNull(next, "next");
  }

  /** Position among the entrants. */
  public int entrant() {
    return forecast.entrant();
  }

  /** Whether the runner should, nine times of ten, have been seen at the next point. */
  public boolean isLate() {
    return expectedBy_ms > 0;
  }

  /** Whether that is so long ago that no place on the course can be told. */
  public boolean isLost(long now_ms) {
    return isLate() && now_ms - expectedBy_ms > FORGOTTEN_MS;
  }

  /** Where an entrant is; nothing of who is in, out, or has not started. */
  public static Optional<Whereabouts> of(SnapshotView view, int entrant, long now_ms) {
    return view.forecasts().of(entrant, now_ms).map(f -> of(view, f, now_ms));
  }

  private static Whereabouts of(SnapshotView view, RunnerForecast forecast, long now_ms) {
    PointForecast due = forecast.next();
    TimingPoint next = view.setup().points().get(due.point());
    long seen_mm = view.setup().points().get(forecast.lastPoint()).distance_mm();
    Stretch ahead = new Stretch(forecast.lastSeen_ms(), seen_mm, next.distance_mm());
    Band at = due.at();
    long took_ms = Math.max(1, at.median_ms() - forecast.lastSeen_ms());
    return new Whereabouts(
        forecast,
        ahead.at(at.median_ms(), now_ms),
        ahead.at(at.high80_ms(), now_ms),
        ahead.at(at.low80_ms(), now_ms),
        (next.distance_mm() - seen_mm) * 1000 / took_ms,
        next,
        forecast.late() ? expectedBy_ms(view, forecast) : 0);
  }

  /** What was expected when the runner was last seen, before any waiting. */
  private static long expectedBy_ms(SnapshotView view, RunnerForecast forecast) {
    return view.forecasts()
        .of(forecast.entrant(), forecast.lastSeen_ms())
        .map(then -> then.next().at().high80_ms())
        .orElse(forecast.lastSeen_ms());
  }

  /** The way from the last point seen to the next, gone evenly. */
  private record Stretch(long from_ms, long from_mm, long until_mm) {
    long at(long until_ms, long now_ms) {
      long whole_ms = until_ms - from_ms;
      if (whole_ms <= 0) {
        return until_mm;
      }
      return from_mm + (until_mm - from_mm) * Math.clamp(now_ms - from_ms, 0, whole_ms) / whole_ms;
    }
  }
}
