package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.race.Entrant;
import org.racegantry.scoring.Split;
import org.racegantry.story.Where;

/** First races over the distance, and announced last ones. */
final class Careers {
  /** So many of those who are in are looked at; and everybody who was ever in front. */
  private static final int LOOKED_AT = 20;

  /** A contest of no more than this is looked at whole. */
  private static final int FEW = 200;

  private Careers() {}

  /** The debuts of the first twenty, and the farewells of all who are known by name. */
  static List<Moment> of(Scene scene) {
    List<Moment> careers = new ArrayList<>();
    for (int athlete : known(scene)) {
      int k = scene.finish().indexOf(athlete);
      Entrant entrant = scene.results().entrants().get(athlete);
      if (entrant.personalBest_ms() == Entrant.DEBUT && 0 <= k && k < LOOKED_AT) {
        careers.add(career(scene, athlete, true, k));
      }
      if (scene.started(athlete) && scene.sources().cast().athlete(athlete).farewell()) {
        careers.add(career(scene, athlete, false, k));
      }
    }
    return careers;
  }

  /** Whom a reader may have heard of: all of a small field, and the front of a large one. */
  static TreeSet<Integer> known(Scene scene) {
    TreeSet<Integer> known = new TreeSet<>(scene.front().people());
    for (int k = 0; k < Math.min(LOOKED_AT, scene.finish().size()); k++) {
      known.add(scene.finish().who(k));
    }
    for (int i = 0; scene.members().length <= FEW && i < scene.members().length; i++) {
      known.add(scene.members()[i]);
    }
    return known;
  }

  private static Moment career(Scene scene, int athlete, boolean debut, int k) {
    int place = k < 0 ? 0 : scene.finish().place(k);
    long time_s = k < 0 ? Split.UNKNOWN : scene.finish().time_s(k);
    Where where = scene.line();
    return new Moment.Career(scene.contest(), where, athlete, debut, place, time_s);
  }
}
