package org.racegantry.story.moment;

import java.util.List;
import java.util.stream.IntStream;
import org.racegantry.story.Sureness;

/** Who won, and who was behind. */
final class Wins {
  private static final int TOLD = 5;

  private Wins() {}

  /** The win of a contest, once somebody is in. */
  static List<Moment> of(Scene scene) {
    if (!scene.won()) {
      return List.of();
    }
    Finish finish = scene.finish();
    int told = Math.min(TOLD, finish.size());
    return List.of(
        new Moment.Win(
            scene.contest(),
            scene.line(),
            IntStream.range(0, told).mapToObj(finish::who).toList(),
            IntStream.range(0, told).mapToObj(finish::time_s).toList(),
            Sureness.MEASURED));
  }
}
