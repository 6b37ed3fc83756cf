package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.GunMark;
import org.racegantry.race.Wave;

/** The guns devices marked, by corrected time, and which wave each is likely of. */
final class Marks {
  /** No wave is likely. */
  static final int NONE = -1;

  /** A gun within so much of a mark is the mark's, confirmed. */
  private static final long SAME_MS = 1;

  /** A mark so soon after a gun is an echo of it, or another device that heard it. */
  private static final long ECHO_MS = 30_000;

  /** A mark further from every planned start is a trial shot, or a door that slammed. */
  private static final long NEAR_PLAN_MS = 30 * 60_000;

  /**
   * One mark that is no wave's gun.
   *
   * @param at_ms when it was, after the clock correction in force
   * @param wave position of the wave without a gun it is likely of, or {@link #NONE}
   */
  record Marked(GunMark mark, long at_ms, int wave) {
    boolean likely() {
      return wave != NONE;
    }
  }

  private Marks() {}

  /** Every mark no wave's gun stands at, in order of their own times. */
  static List<Marked> open(Scene scene) {
    List<Marked> open = new ArrayList<>();
    for (GunMark mark : scene.results.gunMarks()) {
      long at_ms = mark.time_ms() + scene.kit.correction_ms(mark.reader(), mark.time_ms());
      if (!confirmed(scene, at_ms)) {
        open.add(new Marked(mark, at_ms, likely(scene, at_ms)));
      }
    }
    return open;
  }

  /** When a wave starts as far as anybody knows: its gun, else as planned. */
  static long start_ms(Scene scene, int wave) {
    Wave of = scene.setup.waves().get(wave);
    return scene.seen.gunPlanned(wave) ? scene.setup.planned_ms(of) : scene.seen.gun_ms(wave);
  }

  private static boolean confirmed(Scene scene, long at_ms) {
    for (int w = 0; w < scene.setup.waves().size(); w++) {
      if (!scene.seen.gunPlanned(w) && Math.abs(scene.seen.gun_ms(w) - at_ms) <= SAME_MS) {
        return true;
      }
    }
    return false;
  }

  private static int likely(Scene scene, long at_ms) {
    int open = NONE;
    int started = NONE;
    for (int w = 0; w < scene.setup.waves().size(); w++) {
      if (scene.seen.gunPlanned(w)) {
        open = nearer(scene, at_ms, open, w);
      } else {
        started = nearer(scene, at_ms, started, w);
      }
    }
    if (open == NONE || away_ms(scene, at_ms, open) > NEAR_PLAN_MS) {
      return NONE;
    }
    if (started == NONE || away_ms(scene, at_ms, open) <= away_ms(scene, at_ms, started)) {
      return open;
    }
    // After the gun of another wave, one that is overdue may go at any moment.
    boolean overdue = start_ms(scene, open) <= at_ms;
    return overdue && at_ms - start_ms(scene, started) > ECHO_MS ? open : NONE;
  }

  private static int nearer(Scene scene, long at_ms, int best, int wave) {
    boolean is = best == NONE || away_ms(scene, at_ms, wave) < away_ms(scene, at_ms, best);
    return is ? wave : best;
  }

  static long away_ms(Scene scene, long at_ms, int wave) {
    return Math.abs(at_ms - start_ms(scene, wave));
  }
}
