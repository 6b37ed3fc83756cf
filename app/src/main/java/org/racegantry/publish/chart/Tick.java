package org.racegantry.publish.chart;

import java.util.Objects;

/**
 * A line of the grid.
 *
 * @param value where, in the unit of the axis
 * @param label what is written there, or empty for a line without words
 */
public record Tick(long value, String label) {
  public Tick {
    Objects.requireNonNull(label, "label");
  }
}
