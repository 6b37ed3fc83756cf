package org.racegantry.records;

/**
 * Says from point to point whether a runner is on the pace of a mark. What it says changes only
 * when the projection is clearly on the other side, so that a second up and a second down do not
 * make it flicker; it is a function of the times alone, so that a replay says the same.
 */
final class PaceJudge {
  /** Part of the time still to run that a projection must cross the mark by to be believed. */
  private static final long DOUBT_PER_MILLE = 5;

  private static final long LEAST_DOUBT_MS = 2_000;

  /** A record is lost when it takes a pace so much above the runner's fastest leg of today. */
  private static final long LOST_PERCENT = 110;

  /** It is found again when it takes no more than this. */
  private static final long FOUND_PERCENT = 105;

  private final long mark_ms;
  private final long distance_mm;
  private final long fastest_mm_per_s;
  private long at_mm;
  private long at_ms;
  private long topSpeed_um_per_s;
  private long projected_ms;
  private Pace pace;

  /**
   * Of one runner and one mark.
   *
   * @param mark_ms the mark in milliseconds
   * @param distance_mm of the whole race
   * @param fastest_mm_per_s nobody is faster than that in this race
   */
  PaceJudge(long mark_ms, long distance_mm, long fastest_mm_per_s) {
    this.mark_ms = mark_ms;
    this.distance_mm = distance_mm;
    this.fastest_mm_per_s = fastest_mm_per_s;
  }

  /** Whether a point lies ahead, in way and time: officials may state times that run backward. */
  boolean takes(long point_mm, long elapsed_ms) {
    return point_mm > at_mm && elapsed_ms > at_ms;
  }

  /** Takes the next point in; both figures grow from call to call and stay below the whole. */
  Pace at(long point_mm, long elapsed_ms) {
    long leg_mm = point_mm - at_mm;
    long leg_ms = elapsed_ms - at_ms;
    if (!takes(point_mm, elapsed_ms)) {
      throw new IllegalArgumentException("no way from " + at_mm + " mm to " + point_mm + " mm");
    }
    at_mm = point_mm;
    at_ms = elapsed_ms;
    topSpeed_um_per_s = Math.max(topSpeed_um_per_s, leg_mm * 1_000_000 / leg_ms);
    long rest_mm = distance_mm - point_mm;
    long rest_ms = rest_mm * leg_ms / leg_mm;
    projected_ms = elapsed_ms + rest_ms;
    pace = judge(rest_mm, rest_ms);
    return pace;
  }

  /** The finish, should the pace of the last leg hold to the end. */
  long projected_ms() {
    return projected_ms;
  }

  private Pace judge(long rest_mm, long rest_ms) {
    long percent = pace == Pace.LOST ? FOUND_PERCENT : LOST_PERCENT;
    if (isOutOfReach(rest_mm, percent)) {
      return Pace.LOST;
    }
    long over_ms = projected_ms - mark_ms;
    long doubt_ms = LEAST_DOUBT_MS + rest_ms * DOUBT_PER_MILLE / 1_000;
    if (pace == Pace.ON) {
      return over_ms > doubt_ms ? Pace.OFF : Pace.ON;
    }
    if (pace == null) {
      return over_ms > 0 ? Pace.OFF : Pace.ON;
    }
    return over_ms < -doubt_ms ? Pace.ON : Pace.OFF;
  }

  /** Whether the mark takes more than so much of the fastest leg, or more than anybody can run. */
  private boolean isOutOfReach(long rest_mm, long percent) {
    long left_ms = mark_ms - at_ms;
    if (left_ms <= 0) {
      return true;
    }
    long needed_um_per_s = rest_mm * 1_000_000 / left_ms;
    return needed_um_per_s > fastest_mm_per_s * 1_000
        || needed_um_per_s * 100 > topSpeed_um_per_s * percent;
  }
}
