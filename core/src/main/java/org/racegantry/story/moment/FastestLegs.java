package org.racegantry.story.moment;

import java.util.List;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;

/**
 * The fastest leg anybody of a contest ran, by its pace. Only who was in front anywhere is looked
 * at: the fastest leg of sixty thousand would be that of the chip that was read worst.
 */
final class FastestLegs {
  /** A leg shorter than this part of the course is a sprint, or a clock's rounding. */
  private static final long PART = 20;

  private final Scene scene;
  private int athlete = -1;
  private int to;
  private long leg_ms;
  private long leg_mm;

  private FastestLegs(Scene scene) {
    this.scene = scene;
  }

  /** The fastest leg; none where nobody was read at two points one after the other. */
  static List<Moment> of(Scene scene) {
    if (scene.front().people().isEmpty()) {
      return List.of();
    }
    FastestLegs fastest = new FastestLegs(scene);
    scene.front().people().forEach(fastest::look);
    return fastest.athlete < 0 ? List.of() : List.of(fastest.moment());
  }

  private void look(int member) {
    long before_ms = 0;
    for (int p = 1; p <= scene.last(); p++) {
      long here_ms = scene.front().elapsed_ms(member, p);
      if (here_ms != Split.UNKNOWN && before_ms != Split.UNKNOWN) {
        compare(member, p, here_ms - before_ms);
      }
      before_ms = here_ms;
    }
  }

  private void compare(int member, int p, long ms) {
    long mm = scene.point(p).distance_mm() - scene.point(p - 1).distance_mm();
    boolean longEnough = mm * PART >= scene.point(scene.last()).distance_mm();
    if (longEnough && (athlete < 0 || ms * leg_mm < leg_ms * mm)) {
      athlete = member;
      to = p;
      leg_ms = ms;
      leg_mm = mm;
    }
  }

  private Moment moment() {
    return new Moment.FastestLeg(
        scene.contest(), athlete, scene.point(to - 1), scene.point(to), leg_ms, Sureness.MEASURED);
  }
}
