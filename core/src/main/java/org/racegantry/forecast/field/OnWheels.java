package org.racegantry.forecast.field;

import java.util.List;
import java.util.Locale;
import org.racegantry.race.Entrant;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;

/**
 * Who is on wheels: what a race says of itself, a division, a paper, or a speed nobody runs. No
 * model of runners fits them, and they teach it nothing.
 */
final class OnWheels {
  /** A race that lets legs be faster than this is none on foot, in millimetres a second. */
  static final long RACE_MM_PER_S = 9_000;

  /** Nobody runs four kilometres faster than this, in millimetres a millisecond. */
  private static final double RUN = 6.3;

  private static final long FAR_MM = 4_000_000;
  private static final List<String> WORDS =
      List.of("wheel", "chair", "handcycle", "handbike", "pushrim", "racerunner");

  private final boolean[] races;
  private final List<Paper> papers;
  private final List<Race> all;

  OnWheels(Results results) {
    all = results.setup().races();
    races = new boolean[all.size()];
    for (int r = 0; r < races.length; r++) {
      Race race = all.get(r);
      races[r] = race.fastest_mm_per_s() >= RACE_MM_PER_S || says(race.id()) || says(race.name());
    }
    papers =
        results.papers().stream()
            .filter(p -> p.topic() == Paper.Topic.WHEELCHAIR && p.answer() == Paper.Answer.YES)
            .toList();
  }

  /** Whether the entry says so. */
  boolean entered(Entrant entrant, int race) {
    return races[race] || says(entrant.division()) || paper(entrant, all.get(race).id());
  }

  private boolean paper(Entrant entrant, String race) {
    for (Paper paper : papers) {
      boolean here = paper.race().isEmpty() || paper.race().equals(race);
      if (here && (paper.entrants().isEmpty() || paper.entrants().contains(entrant.id()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  /** Whether somebody came so far so fast that it was not on foot. */
  static boolean faster(long way_mm, long elapsed_ms) {
    return way_mm >= FAR_MM && way_mm > RUN * elapsed_ms;
  }
}
