package org.racegantry.story.moment;

import java.util.List;
import java.util.function.Predicate;
import org.racegantry.race.Edition;

/** How the margin of victory compares with those of earlier editions. */
final class MarginsRanked {
  private MarginsRanked() {}

  /** Its rank; none without an earlier edition of which the first two are known. */
  static List<Moment> of(Scene scene) {
    List<Earlier> earlier = Earlier.of(scene).stream().filter(Earlier::hasMargin).toList();
    if (earlier.isEmpty() || scene.finish().size() < 2) {
      return List.of();
    }
    long margin_s = scene.finish().gap_s(0, 1);
    long wider = earlier.stream().filter(one -> one.margin_s() > margin_s).count();
    return List.of(
        new Moment.MarginRanked(
            scene.contest(),
            scene.line(),
            scene.finish().who(0),
            margin_s,
            (int) wider + 1,
            earlier.size() + 1,
            latest(earlier, one -> one.margin_s() > margin_s),
            latest(earlier, one -> one.margin_s() < margin_s)));
  }

  private static List<Edition> latest(List<Earlier> earlier, Predicate<Earlier> such) {
    return earlier.stream().filter(such).findFirst().map(Earlier::firstTwo).orElse(List.of());
  }
}
