package org.racegantry.forecast.field;

import java.util.Objects;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.EvenPace;

/**
 * What is known before the race: a model of earlier years, and how far off it was.
 *
 * @param model of the course
 * @param widths of its bands
 */
public record Foreknowledge(CourseModel model, Widths widths) {
  public Foreknowledge {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(widths, "widths");
  }

  /** Nothing but even pace over a marathon, with bands nobody measured. */
  public static final Foreknowledge NONE =
      new Foreknowledge(new EvenPace(Checkpoints.MARATHON), Widths.GUESSED);
}
