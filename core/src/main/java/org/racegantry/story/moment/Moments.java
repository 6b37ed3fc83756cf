package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.scoring.Results;
import org.racegantry.story.Contest;
import org.racegantry.story.Sources;

/** Finds the moments of all contests. */
public final class Moments {
  private Moments() {}

  /** Who raced whom: race by race in the order of the setup, men before women. */
  public static List<Contest> contests(Sources sources) {
    Results results = sources.results();
    List<SortedSet<String>> sexes = new ArrayList<>();
    results.setup().races().forEach(_ -> sexes.add(new TreeSet<>()));
    for (int i = 0; i < results.entrants().size(); i++) {
      sexes.get(results.raceOf(i)).add(results.entrants().get(i).sex());
    }
    List<Contest> contests = new ArrayList<>();
    for (int r = 0; r < sexes.size(); r++) {
      for (String sex : List.of("M", "F", "X", "")) {
        if (sexes.get(r).contains(sex)) {
          contests.add(new Contest(results.setup().races().get(r), sex));
        }
      }
    }
    return List.copyOf(contests);
  }

  /** Every moment, contest by contest, in the order of the course. */
  public static List<Moment> of(Sources sources, List<Contest> contests) {
    List<Moment> moments = new ArrayList<>();
    for (Contest contest : contests) {
      moments.addAll(Wins.of(sources, contest));
    }
    return List.copyOf(moments);
  }
}
