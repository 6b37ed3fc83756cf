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
    List<Overdue> here = overdue.stream().filter(one -> one.to() == point).toList();
    if (here.size() < ENOUGH) {
      return Optional.empty();
    }
    long last_ms = SilentPoint.NEVER;
    for (int i = 0; i < seen.entrants(); i++) {
      last_ms = seen.seen(i, point) ? Math.max(last_ms, seen.time_ms(i, point)) : last_ms;
    }
    // A mat that fell silent is judged by those who were due next, however long ago that was.
    boolean quiet = last_ms < now_ms - QUIET_MS;
    long from_ms = quiet ? firstDue_ms(here, last_ms - QUIET_MS) : now_ms - RECENT_MS;
    long until_ms = quiet ? from_ms + RECENT_MS : now_ms;
    long due = here.stream().filter(one -> isIn(one.late().due_ms(), from_ms, until_ms)).count();
    // The last of a field come close before those who never will: they speak for the mat.
    long came_ms = quiet ? from_ms - QUIET_MS : from_ms;
    int came = 0;
    for (int i = 0; i < seen.entrants(); i++) {
      came += seen.seen(i, point) && isIn(seen.time_ms(i, point), came_ms, until_ms) ? 1 : 0;
    }
    if (due < ENOUGH || due <= came) {
      return Optional.empty();
    }
    List<Overdue> explained = here.stream().filter(one -> one.late().due_ms() >= from_ms).toList();
    return Optional.of(new SilentPoint(point, (int) due, came, last_ms, explained));
  }

  private static long firstDue_ms(List<Overdue> here, long from_ms) {
    return here.stream()
        .mapToLong(one -> one.late().due_ms())
        .filter(due_ms -> due_ms >= from_ms)
        .min()
        .orElse(from_ms);
  }

  private static boolean isIn(long time_ms, long from_ms, long until_ms) {
    return time_ms >= from_ms && time_ms <= until_ms;
  }
}
