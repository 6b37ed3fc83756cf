package org.racegantry.forecast;

import java.util.Objects;

/**
 * When a runner will be at a point still ahead.
 *
 * @param point position of the point in the race's setup
 * @param at in milliseconds since 1970
 */
public record PointForecast(int point, Band at) {
  public PointForecast {
    Objects.requireNonNull(at, "at");
  }
}
