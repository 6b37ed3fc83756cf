package org.racegantry.forecast.model;

import java.util.Objects;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.band.BandTable;
import org.racegantry.forecast.band.PaceBands;
import org.racegantry.forecast.band.Tested;

/**
 * A fitted model of a course: what is to be expected, and how far off that was in years the model
 * had not seen.
 *
 * @param name as whoever fitted it called it
 * @param fittedOn what it was fitted on, in words
 * @param medians what is to be expected
 * @param bands how far off it was
 * @param byPace how far off a forecast by pace alone was, for where the model does not fit
 * @param tested what the bands came to in years left out
 */
public record ForecastModel(
    String name, String fittedOn, Medians medians, BandTable bands, PaceBands byPace, Tested tested)
    implements CourseModel {
  public ForecastModel {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(fittedOn, "fittedOn");
    Objects.requireNonNull(medians, "medians");
    Objects.requireNonNull(bands, "bands");
    Objects.requireNonNull(byPace, "byPace");
    Objects.requireNonNull(tested, "tested");
  }

  @Override
  public Checkpoints checkpoints() {
    return medians.checkpoints();
  }

  @Override
  public void legs(Way way, int seen, long[] legs_ms) {
    medians.legs(way, seen, legs_ms);
  }

  /**
   * The bands around the legs that were forecast, learned of the day or not.
   *
   * @param seen the last checkpoint passed, or -1
   * @param split_ms when, from the own start
   * @param legs_ms the legs ahead, as {@link #legs} gives them
   * @param ahead the checkpoint it is about
   * @return from the own start; never before {@code split_ms}
   */
  public Band at(int seen, long split_ms, long[] legs_ms, int ahead) {
    long ahead_ms = 0;
    long finish_ms = split_ms;
    for (int leg = seen + 1; leg < legs_ms.length; leg++) {
      ahead_ms += leg <= ahead ? legs_ms[leg] : 0;
      finish_ms += legs_ms[leg];
    }
    return bands.around(seen, ahead, ahead_ms, finish_ms).plus(split_ms);
  }
}
