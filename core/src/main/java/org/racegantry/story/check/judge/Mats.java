package org.racegantry.story.check.judge;

import java.util.List;
import org.racegantry.race.TimingPoint;
import org.racegantry.story.Where;

/**
 * The timing points around a place: the last one at or before it, and the first at or behind it. A
 * report can be no more exact than they are.
 *
 * @param from position of the first among the points
 * @param to position of the last
 */
record Mats(int from, int to) {
  /** So near to a timing point a place is that point. */
  static final long NEAR_MM = 110_000;

  /** So far from a claimed place something may have happened without the claim being wrong. */
  static final long REACH_MM = 2 * Where.MILE_MM;

  static Mats around(Known known, Where where) {
    List<TimingPoint> points = known.points();
    int from = 0;
    int to = points.size() - 1;
    for (int p = 0; p < points.size(); p++) {
      if (points.get(p).distance_mm() <= where.from_mm() + NEAR_MM) {
        from = p;
      }
    }
    for (int p = points.size() - 1; p >= 0; p--) {
      if (points.get(p).distance_mm() >= where.to_mm() - NEAR_MM) {
        to = p;
      }
    }
    return new Mats(Math.min(from, to), Math.max(from, to));
  }

  /** Those around everything a claim may have meant. */
  static Mats within(Known known, Where where) {
    return around(known, reach(known, where));
  }

  /** Everything a claim may have meant: two miles to either side. */
  static Where reach(Known known, Where where) {
    long end_mm = known.setup().finish().distance_mm();
    long from_mm = Math.clamp(where.from_mm() - REACH_MM, 0, end_mm);
    return new Where(from_mm, Math.clamp(where.to_mm() + REACH_MM, from_mm, end_mm));
  }

  static Mats all(Known known) {
    return new Mats(0, known.finish());
  }

  /** Whether a timing point is the very place that is meant. */
  boolean exact() {
    return from == to;
  }

  /** Whether two stretches have more in common than an end. */
  boolean overlaps(Mats other) {
    return exact() || other.exact()
        ? from <= other.to && other.from <= to
        : from < other.to && other.from < to;
  }
}
