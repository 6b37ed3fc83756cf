package org.racegantry.story.tell.plan;

import java.util.Locale;
import org.racegantry.race.Basis;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;

/** What sort of race it is, as readers see it. */
enum Sport {
  /** On foot, first over the line wins. */
  FOOT,
  /** In racing wheelchairs. */
  CHAIR,
  /** By net time: nobody runs beside anybody. */
  MASS;

  /** By the papers; without one of them by the name, for a small race has no papers. */
  static Sport of(Results results, Race race) {
    boolean paper =
        results.papers().stream()
            .anyMatch(
                one ->
                    one.topic() == Paper.Topic.WHEELCHAIR
                        && one.race().equals(race.id())
                        && one.answer() == Paper.Answer.YES);
    String name = (race.id() + " " + race.name()).toLowerCase(Locale.ROOT);
    if (paper || name.contains("wheel")) {
      return CHAIR;
    }
    return race.basis() == Basis.NET ? MASS : FOOT;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
