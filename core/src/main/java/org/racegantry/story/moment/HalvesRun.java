package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;

/** How the first half and the second compare. */
final class HalvesRun {
  /** The winner and so many behind are told in any case. */
  private static final int TOLD = 3;

  /** Of so many, who ran the second half faster. */
  private static final int LOOKED_AT = 10;

  /** A mat may lie so far from half way. */
  private static final long TOLERANCE_MM = 10_000;

  private HalvesRun() {}

  /** The halves of the first three, and of whoever of the first ten was faster in the second. */
  static List<Moment> of(Scene scene) {
    List<Moment> halves = new ArrayList<>();
    int half = halfWay(scene);
    for (int k = 0; half > 0 && k < Math.min(LOOKED_AT, scene.finish().size()); k++) {
      long first_ms = scene.front().elapsed_ms(scene.finish().who(k), half);
      if (first_ms == Split.UNKNOWN) {
        continue;
      }
      Moment.Halves both = halves(scene, half, k, OfficialTime.seconds(first_ms));
      if (k < TOLD || both.negative()) {
        halves.add(both);
      }
    }
    return halves;
  }

  private static Moment.Halves halves(Scene scene, int half, int k, long first_s) {
    return new Moment.Halves(
        scene.contest(),
        scene.finish().who(k),
        scene.point(half),
        first_s,
        scene.finish().time_s(k) - first_s,
        Sureness.MEASURED);
  }

  /** The point half way along the course, or 0. */
  static int halfWay(Scene scene) {
    long whole_mm = scene.point(scene.last()).distance_mm();
    for (int p = 1; p < scene.last(); p++) {
      if (Math.abs(2 * scene.point(p).distance_mm() - whole_mm) <= TOLERANCE_MM) {
        return p;
      }
    }
    return 0;
  }
}
