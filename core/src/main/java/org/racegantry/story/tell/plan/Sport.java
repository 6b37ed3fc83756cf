package org.racegantry.story.tell.plan;

import java.util.Locale;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.story.Story;

/** What sort of race it is, as readers see it. */
enum Sport {
  /** On foot, first over the line wins. */
  FOOT,
  /** In racing wheelchairs. */
  CHAIR,
  /** By net time out of many starts: nobody runs beside anybody. */
  MASS;

  /** By the papers; without one of them by the name, for a small race has no papers. */
  static Sport of(Story story, Race race) {
    boolean paper =
        story.sources().results().papers().stream()
            .anyMatch(
                one ->
                    one.topic() == Paper.Topic.WHEELCHAIR
                        && one.race().equals(race.id())
                        && one.answer() == Paper.Answer.YES);
    String name = (race.id() + " " + race.name()).toLowerCase(Locale.ROOT);
    if (paper || name.contains("wheel")) {
      return CHAIR;
    }
    boolean beside =
        story.contests().stream()
            .anyMatch(contest -> contest.race().equals(race) && story.beside(contest));
    return beside ? FOOT : MASS;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
