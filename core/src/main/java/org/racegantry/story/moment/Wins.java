package org.racegantry.story.moment;

import java.util.List;
import java.util.stream.IntStream;
import org.racegantry.race.Basis;
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
    // Where own starts rank, somebody still running may turn out to be faster.
    boolean mayChange = scene.open() && scene.contest().race().basis() == Basis.NET;
    int told = Math.min(TOLD, finish.size());
    return List.of(
        new Moment.Win(
            scene.contest(),
            scene.line(),
            IntStream.range(0, told).mapToObj(finish::who).toList(),
            IntStream.range(0, told).mapToObj(finish::time_s).toList(),
            mayChange ? Sureness.CAREFUL : Sureness.MEASURED));
  }
}
