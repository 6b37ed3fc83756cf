package org.racegantry.forecast.field;

import java.util.Objects;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.model.Shipped;

/**
 * What is known before the race: a model of earlier years, and how far off it was.
 *
 * @param name what the model was fitted on, in words; empty where there is none
 * @param model of a course
 * @param widths of its bands
 * @param paceWidths of bands where no model fits
 */
public record Foreknowledge(String name, CourseModel model, Widths widths, PaceWidths paceWidths) {
  /** Nothing but even pace over a marathon, with bands nobody measured. */
  public static final Foreknowledge NONE =
      new Foreknowledge("", new EvenPace(Checkpoints.MARATHON), Widths.GUESSED, PaceWidths.GUESSED);

  public Foreknowledge {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(widths, "widths");
    Objects.requireNonNull(paceWidths, "paceWidths");
  }

  /** What comes with Gantry: always the same object. */
  public static Foreknowledge shipped() {
    return Holder.SHIPPED;
  }

  /**
   * What the bands were tested to be, in words: how many of 100 finishes lay in the 80 % band, over
   * all checkpoints, in the worst and the best of the years the model had not seen. Empty where the
   * model does not say.
   */
  public String tested() {
    return model instanceof ForecastModel fitted ? fitted.tested().inWords() : "";
  }

  /** Made when first asked for: a command that needs no forecast does not wait for it. */
  private static final class Holder {
    private static final Foreknowledge SHIPPED = Foreknowledge.of(Shipped.model());

    private Holder() {}
  }

  /** What a fitted model knows. */
  public static Foreknowledge of(ForecastModel model) {
    return new Foreknowledge(
        model.fittedOn(), model, Widths.of(model.bands()), PaceWidths.of(model.byPace()));
  }
}
