package org.racegantry.publish.site;

import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** The stretch between two points where an entrant was really seen. */
public record Leg(Split from, Split until, long fromElapsed_ms, long untilElapsed_ms) {

  /** The leg that ends at a point, or null where the entrant was not seen before it. */
  public static Leg until(Result result, TimingPoint point) {
    Split from = null;
    for (Split split : result.splits()) {
      if (split.point().equals(point)) {
        return from == null || !split.ranks() ? null : between(result, from, split);
      }
      if (split.ranks()) {
        from = split;
      }
    }
    return null;
  }

  private static Leg between(Result result, Split from, Split until) {
    long from_ms = result.elapsed_ms(from);
    long until_ms = result.elapsed_ms(until);
    return from_ms == Split.UNKNOWN || until_ms == Split.UNKNOWN
        ? null
        : new Leg(from, until, from_ms, until_ms);
  }

  /** How long it took, in milliseconds. */
  public long time_ms() {
    return until.time_ms() - from.time_ms();
  }

  /** How long it is, in millimetres. */
  public long distance_mm() {
    return until.point().distance_mm() - from.point().distance_mm();
  }
}
