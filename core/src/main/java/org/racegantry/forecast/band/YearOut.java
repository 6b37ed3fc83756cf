package org.racegantry.forecast.band;

import java.util.List;
import java.util.Objects;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;

/**
 * A year, and a model that has not seen it: what they differ by is what a forecast may be off by.
 *
 * @param model fitted without these runners
 * @param ways runners with every split
 */
public record YearOut(CourseModel model, List<Way> ways) {
  public YearOut {
    Objects.requireNonNull(model, "model");
    ways = List.copyOf(ways);
  }
}
