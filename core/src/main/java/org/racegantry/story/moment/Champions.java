package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Edition;

/** Earlier winners who are in: the winner with one more title, and champions who were beaten. */
final class Champions {
  private Champions() {}

  /** All of them who are known by name, by place. */
  static List<Moment> of(Scene scene) {
    List<Earlier> earlier = Earlier.of(scene);
    List<Edition> wins = Earlier.winners(earlier);
    List<Moment> champions = new ArrayList<>();
    if (wins.isEmpty()) {
      return champions;
    }
    for (int k : Careers.known(scene).stream().map(scene.finish()::indexOf).sorted().toList()) {
      List<Edition> titles = k < 0 ? List.of() : Earlier.wonBy(scene, scene.finish().who(k), wins);
      if (!titles.isEmpty()) {
        champions.add(champion(scene, k, titles, earlier.getFirst().date()));
      }
    }
    return champions;
  }

  private static Moment champion(Scene scene, int k, List<Edition> titles, String latest) {
    return new Moment.Champion(
        scene.contest(),
        scene.line(),
        scene.finish().who(k),
        titles,
        titles.getFirst().date().equals(latest),
        scene.finish().place(k),
        scene.finish().time_s(k));
  }
}
