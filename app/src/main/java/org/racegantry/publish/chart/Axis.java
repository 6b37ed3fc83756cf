package org.racegantry.publish.chart;

import java.util.List;
import java.util.Objects;

/**
 * Turns values into places along one side of a chart.
 *
 * @param first the value at {@code first_at}
 * @param last the value at {@code last_at}; never the same as {@code first}
 * @param first_at where the axis begins, in tenths of a unit
 * @param last_at where it ends
 * @param scale how values lie between them
 * @param ticks where the grid is
 */
public record Axis(
    long first, long last, int first_at, int last_at, Scale scale, List<Tick> ticks) {
  private static final long FINE = 1_000_000;

  /** How values lie along an axis. */
  public enum Scale {
    /** Equal steps for equal differences. */
    EVEN,
    /** Equal steps for equal ratios; for places, where 10 to 1 is as far as 10,000 to 1,000. */
    RATIO
  }

  public Axis {
    Objects.requireNonNull(scale, "scale");
    ticks = List.copyOf(ticks);
    if (first == last) {
      throw new IllegalArgumentException("an axis from " + first + " to itself has no length");
    }
    if (scale == Scale.RATIO && (first < 1 || last < 1)) {
      throw new IllegalArgumentException("ratios begin at 1, not " + Math.min(first, last));
    }
  }

  /** Where a value is, in tenths of a unit; values beyond an end are at that end. */
  public int at(long value) {
    long low = Math.min(first, last);
    long high = Math.max(first, last);
    long within = Math.clamp(value, low, high);
    long part = height(within) - height(first);
    long whole = height(last) - height(first);
    long way = last_at - first_at;
    return first_at + (int) Math.floorDiv(2 * part * way + whole, 2 * whole);
  }

  /** Grows evenly along the axis. StrictMath gives every machine the same figure. */
  private long height(long value) {
    return switch (scale) {
      case EVEN -> value;
      case RATIO -> Math.round(StrictMath.log(value) * FINE);
    };
  }
}
