package org.racegantry.forecast.trial;

import org.racegantry.forecast.Band;
import org.racegantry.forecast.Way;

/**
 * Forecasts one race while it goes on and learns from whoever is further ahead. It is told what
 * happens in the order of the clock, so that it cannot know what comes. One race, one thread.
 */
public interface Learner {
  /** What it is called in tables. */
  String name();

  /**
   * A runner passed a checkpoint just now.
   *
   * @param runner position among the runners of the race
   * @param way what is known of the runner: nothing behind {@code seen}
   * @param seen the checkpoint
   * @param clock_ms when, since the first gun; never before what was told last
   */
  void passed(int runner, Way way, int seen, long clock_ms);

  /**
   * The finish from the own start, and its bands, of a runner who just passed a checkpoint. What
   * happened at the same moment was told before.
   *
   * @param way nothing behind {@code seen}
   */
  Band finish(int runner, Way way, int seen, long clock_ms);
}
