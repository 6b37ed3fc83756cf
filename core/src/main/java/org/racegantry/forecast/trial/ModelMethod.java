package org.racegantry.forecast.trial;

import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.model.ForecastModel;

/**
 * A model of a course as a method.
 *
 * @param name what it is called in tables
 * @param model what it asks
 */
public record ModelMethod(String name, CourseModel model) implements Method {
  @Override
  public long finish_ms(Way way, int seen) {
    long[] legs_ms = legs(way, seen);
    long finish_ms = way.split_ms(seen);
    for (int leg = seen + 1; leg < legs_ms.length; leg++) {
      finish_ms += legs_ms[leg];
    }
    return finish_ms;
  }

  private long[] legs(Way way, int seen) {
    long[] legs_ms = new long[model.checkpoints().count()];
    model.legs(way, seen, legs_ms);
    return legs_ms;
  }

  @Override
  public Optional<Band> finish(Way way, int seen) {
    if (!(model instanceof ForecastModel banded)) {
      return Optional.empty();
    }
    long[] legs_ms = legs(way, seen);
    return Optional.of(banded.at(seen, way.split_ms(seen), legs_ms, model.checkpoints().finish()));
  }
}
