package org.racegantry.publish.course;

import java.util.List;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * Where one entrant is about now, by the pace of the last leg. An estimate never passes a point
 * where the entrant was not seen: it stands still there, and is overdue.
 *
 * @param entrant position among the entrants
 * @param at_mm distance from the start, about
 * @param speed_mm_per_s the pace it rests on
 * @param next the point where the entrant is awaited
 * @param overdue_ms how long ago that should have been, or 0
 */
record Whereabouts(
    int entrant, long at_mm, long speed_mm_per_s, TimingPoint next, long overdue_ms) {
  /** Many a leg is a little slower than the one before; a minute is worth a word. */
  private static final long REMARKABLE_MS = 60_000;

  /** Whether the entrant stands still at the next point, where nobody has seen him yet. */
  boolean awaited() {
    return overdue_ms > 0;
  }

  boolean remarkablyLate() {
    return overdue_ms > REMARKABLE_MS;
  }

  /** Where an entrant is, or null while there is no leg to go by or nobody to wait for. */
  static Whereabouts of(SnapshotView view, int entrant, long now_ms) {
    Results results = view.results();
    List<TimingPoint> points = view.setup().points();
    int last = lastSeen(results, entrant, points.size() - 1);
    if (last < 1 || last == points.size() - 1) {
      return null;
    }
    int from = lastSeen(results, entrant, last - 1);
    long seen_ms = results.seenAt_ms(entrant, last);
    long began_ms = from < 0 ? results.gun_ms(entrant) : results.seenAt_ms(entrant, from);
    long way_mm = points.get(last).distance_mm() - (from < 0 ? 0 : points.get(from).distance_mm());
    if (seen_ms <= began_ms || way_mm <= 0) {
      return null;
    }
    long speed_mm_per_s = way_mm * 1000 / (seen_ms - began_ms);
    TimingPoint next = points.get(last + 1);
    long left_mm = next.distance_mm() - points.get(last).distance_mm();
    long due_ms = seen_ms + left_mm * (seen_ms - began_ms) / way_mm;
    long gone_mm = Math.clamp(speed_mm_per_s * Math.max(0, now_ms - seen_ms) / 1000, 0, left_mm);
    return new Whereabouts(
        entrant,
        points.get(last).distance_mm() + gone_mm,
        speed_mm_per_s,
        next,
        Math.max(0, now_ms - due_ms));
  }

  private static int lastSeen(Results results, int entrant, int before) {
    int point = before;
    while (point >= 0 && results.seenAt_ms(entrant, point) == Split.UNKNOWN) {
      point--;
    }
    return point;
  }
}
