package org.racegantry.forecast.trial;

import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * The pace since the checkpoint five kilometres back, held to the end. Where none lies there, since
 * the next one before it.
 *
 * @param checkpoints of the course
 */
public record LastPace(Checkpoints checkpoints) implements Method {
  private static final long BACK_MM = 5_000_000;

  @Override
  public String name() {
    return "last-5k";
  }

  @Override
  public long finish_ms(Way way, int seen) {
    long here_mm = checkpoints.distance_mm(seen);
    int from = seen - 1;
    while (from >= 0 && here_mm - checkpoints.distance_mm(from) < BACK_MM) {
      from--;
    }
    if (from < 0) {
      return NONE;
    }
    long took_ms = way.split_ms(seen) - way.split_ms(from);
    long left_mm = checkpoints.distance_mm(checkpoints.finish()) - here_mm;
    double pace = (double) took_ms / (here_mm - checkpoints.distance_mm(from));
    return way.split_ms(seen) + Math.round(pace * left_mm);
  }
}
