package org.racegantry.forecast.crowd;

import java.util.List;
import java.util.Optional;
import org.racegantry.scoring.Sightings;

/** Tells a mat that sees nobody from runners who do not come. */
final class SilentPoints {
  private static final long RECENT_MS = 900_000;
  private static final long QUIET_MS = 180_000;
  private static final int ENOUGH = 5;

  private SilentPoints() {}

  /**
   * The point, where most of those due there lately are missing.
   *
   * @param overdue everybody who is overdue anywhere
   */
  static Optional<SilentPoint> at(Sightings seen, int point, List<Overdue> overdue, long now_ms) {
    long since_ms = now_ms - RECENT_MS;
    List<Overdue> here = overdue.stream().filter(one -> one.to() == point).toList();
    long due = here.stream().filter(one -> one.late().due_ms() >= since_ms).count();
    if (due < ENOUGH) {
      return Optional.empty();
    }
    int came = 0;
    long last_ms = SilentPoint.NEVER;
    for (int i = 0; i < seen.entrants(); i++) {
      if (seen.seen(i, point)) {
        came += seen.time_ms(i, point) >= since_ms ? 1 : 0;
        last_ms = Math.max(last_ms, seen.time_ms(i, point));
      }
    }
    if (due <= came) {
      return Optional.empty();
    }
    // A mat that is quiet explains who was due about when it fell silent, and since.
    boolean quiet = last_ms < now_ms - QUIET_MS;
    long from_ms = quiet ? last_ms - QUIET_MS : since_ms;
    List<Overdue> explained = here.stream().filter(one -> one.late().due_ms() >= from_ms).toList();
    return Optional.of(new SilentPoint(point, (int) due, came, last_ms, explained));
  }
}
