package org.racegantry.rehearsal;

import org.racegantry.race.RaceSetup;

/**
 * How one simulated runner gets over the course: a finish time, a second half that is slower than
 * the first, uneven legs, and now and then a stop.
 */
final class MassRunner {
  private static final int STOPS = 120;
  private static final int GIVES_UP = 13;

  private final RaceSetup setup;
  private final Dice dice;

  MassRunner(RaceSetup setup, Dice dice) {
    this.setup = setup;
    this.dice = dice;
  }

  /**
   * The crossings of all points, in milliseconds since 1970.
   *
   * @param start_ms the crossing of the start
   * @param net_ms own start to finish, in milliseconds; who gives up would have taken that
   */
  long[] times_ms(long start_ms, long net_ms) {
    int points = setup.points().size();
    long[] times_ms = new long[points];
    long fade = fade(net_ms);
    long stop_ms = dice.chance(STOPS) ? dice.between(60_000, 300_000) : 0;
    int stopAt = 1 + dice.below(points - 1);
    long moving_ms = net_ms - stop_ms;
    times_ms[0] = start_ms;
    for (int point = 1; point < points; point++) {
      long even_ms = along(point, moving_ms, fade) - along(point - 1, moving_ms, fade);
      boolean last = point == points - 1;
      long leg_ms = last ? 0 : even_ms + even_ms * dice.bell(8) / 1000;
      times_ms[point] = times_ms[point - 1] + leg_ms + (point == stopAt ? stop_ms : 0);
    }
    // The last leg takes what is left, so that the finish time is the one drawn; uneven legs are a
    // few seconds, the last leg is minutes.
    times_ms[points - 1] = start_ms + net_ms;
    return dice.chance(GIVES_UP) ? givenUp(times_ms) : times_ms;
  }

  /** Share of the time at a point: slow at the end by {@code fade} per mille, quick before. */
  private long along(int point, long moving_ms, long fade) {
    long here_m = setup.points().get(point).distance_mm() / 1000;
    long whole_m = setup.finish().distance_mm() / 1000;
    long even_ms = moving_ms * here_m / whole_m;
    return even_ms - even_ms * fade / 1000 * (whole_m - here_m) / whole_m;
  }

  private long fade(long net_ms) {
    long usual = Math.clamp((net_ms - 8_400_000) / 45_000, 20, 170);
    return Math.clamp(usual + dice.bell(50), -20, 330);
  }

  private long[] givenUp(long[] times_ms) {
    int last = Math.max(dice.below(times_ms.length - 1), dice.below(times_ms.length - 1));
    for (int point = last + 1; point < times_ms.length; point++) {
      times_ms[point] = Truth.NOT_THERE;
    }
    return times_ms;
  }
}
