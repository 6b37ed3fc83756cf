package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.EntrantId;
import org.racegantry.records.Provisional;
import org.racegantry.scoring.Split;

/** Whose time was given provisionally and is another one now, of those who are known. */
final class TimesCorrected {
  private TimesCorrected() {}

  /** Every one of the first and of those who led, by bib. */
  static List<Moment> of(Scene scene) {
    Provisional provisional = scene.sources().verdicts().provisional();
    List<Moment> corrected = new ArrayList<>();
    for (int athlete : Careers.known(scene)) {
      long official_s = scene.time_s(athlete);
      EntrantId id = scene.results().entrants().get(athlete).id();
      long said_s = official_s == Split.UNKNOWN ? Split.UNKNOWN : provisional.ranking_s(id);
      if (said_s != Split.UNKNOWN && said_s != official_s) {
        corrected.add(
            new Moment.TimeCorrected(scene.contest(), scene.line(), athlete, said_s, official_s));
      }
    }
    return corrected;
  }
}
