package org.racegantry.forecast.trial;

import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Way;

/** A way to forecast a finish from the splits so far. Deterministic; safe for any thread. */
public interface Method {
  /** Stands for a finish the method cannot say. */
  long NONE = -1;

  /** What it is called in tables: short, with dashes. */
  String name();

  /**
   * The finish that is forecast, from the own start, or {@link #NONE}.
   *
   * @param way nothing behind {@code seen} is looked at
   * @param seen position of the checkpoint just passed
   */
  long finish_ms(Way way, int seen);

  /** The same with bands, where the method has any. */
  default Optional<Band> finish(Way way, int seen) {
    return Optional.empty();
  }
}
