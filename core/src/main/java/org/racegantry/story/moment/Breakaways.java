package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.story.Sureness;

/** Who led alone and did not stay in front. */
final class Breakaways {
  /** A lead of less than this was never more than the first of a group. */
  private static final long AWAY_MS = 10_000;

  private Breakaways() {}

  /** Every lone lead that was lost again, along the course. */
  static List<Moment> of(Scene scene) {
    List<Moment> found = new ArrayList<>();
    int p = 1;
    while (p < scene.last()) {
      int end = p + 1;
      Optional<Pack> pack = scene.packs().at(p).filter(one -> one.who().size() == 1);
      while (pack.isPresent() && end < scene.last() && leads(scene, end, pack.get().leader())) {
        end++;
      }
      if (pack.isPresent() && isLost(scene, end, pack.get().leader())) {
        breakaway(scene, p, end, pack.get().leader()).ifPresent(found::add);
      }
      p = end;
    }
    return found;
  }

  private static boolean leads(Scene scene, int p, int athlete) {
    return scene.packs().at(p).filter(pack -> pack.alone(athlete)).isPresent();
  }

  /** At the finish it is lost by whoever is in and did not win. */
  private static boolean isLost(Scene scene, int p, int athlete) {
    return p == scene.last()
        ? scene.finish().indexOf(athlete) > 0
        : scene.packs().at(p).isPresent();
  }

  private static Optional<Moment> breakaway(Scene scene, int from, int until, int athlete) {
    List<Moment.Gap> leads = new ArrayList<>();
    for (int p = from; p < until; p++) {
      if (scene.front().size(p) > 1) {
        leads.add(scene.packs().margin(p));
      }
    }
    boolean away = leads.stream().anyMatch(gap -> gap.gap_ms() >= AWAY_MS);
    Sureness sureness = Spell.between(scene, until - 1, until);
    return away
        ? Optional.of(
            new Moment.Breakaway(
                scene.contest(),
                athlete,
                leads,
                scene.point(from),
                scene.point(until),
                scene.place(athlete),
                sureness))
        : Optional.empty();
  }
}
