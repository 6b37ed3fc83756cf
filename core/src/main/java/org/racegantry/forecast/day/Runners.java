package org.racegantry.forecast.day;

import org.racegantry.forecast.Way;

/** Those a day is learned from: one race over one course. */
public interface Runners {
  /** How many. */
  int count();

  /**
   * The way of one of them. The same object stands for the same way: what was worked out of it is
   * kept.
   */
  Way way(int runner);

  /** When this runner started, in milliseconds since 1970; splits count from it. */
  long started_ms(int runner);
}
