package org.racegantry.publish.queue;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.forecast.crowd.Overdue;
import org.racegantry.forecast.crowd.Overdues;
import org.racegantry.forecast.crowd.SilentPoint;

/**
 * Runners who should have been seen again by now, by their forecasts. A few are told one by one,
 * more of them as a count, and a mat that explains most of those due once; the page of overdue
 * runners has them all.
 */
final class OverdueRunners implements Rule {
  /** More than these are one finding with a count. */
  private static final int SINGLE = 4;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    Overdues overdue = scene.overdue();
    OverdueWords words = new OverdueWords(scene);
    for (SilentPoint silent : overdue.silent()) {
      found.accept(words.silent(silent));
    }
    int finish = scene.points - 1;
    List<Overdue> red = overdue.red();
    tell(red.stream().filter(one -> one.to() != finish).toList(), words, found);
    tell(red.stream().filter(one -> one.to() == finish).toList(), words, found);
  }

  private static void tell(List<Overdue> red, OverdueWords words, Consumer<Finding> found) {
    if (red.size() > SINGLE) {
      found.accept(words.many(red));
    } else {
      red.forEach(one -> found.accept(words.single(one)));
    }
  }
}
