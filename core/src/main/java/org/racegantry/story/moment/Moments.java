package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.scoring.Results;
import org.racegantry.story.Contest;
import org.racegantry.story.Sources;

/** Finds the moments of all contests. */
public final class Moments {
  private static final Comparator<Moment> ALONG_THE_COURSE =
      Comparator.comparingLong((Moment moment) -> moment.where().to_mm())
          .thenComparingLong(moment -> moment.where().from_mm());

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

  /**
   * What was found.
   *
   * @param moments contest by contest, in the order of the course
   * @param beside the contests in which times say who ran beside whom
   */
  public record Found(List<Moment> moments, List<Contest> beside) {
    public Found {
      moments = List.copyOf(moments);
      beside = List.copyOf(beside);
    }
  }

  /** Finds every moment. */
  public static Found of(Sources sources, List<Contest> contests) {
    List<Moment> moments = new ArrayList<>();
    List<Contest> beside = new ArrayList<>();
    String home = FirstsOfNation.home(sources.results());
    for (Scene scene : Scenes.of(sources, contests)) {
      List<Moment> found = find(scene, home);
      found.addAll(SaidNotes.of(scene, contests));
      found.sort(ALONG_THE_COURSE);
      moments.addAll(found);
      if (scene.beside()) {
        beside.add(scene.contest());
      }
    }
    return new Found(moments, beside);
  }

  /** What is told first of one place stands first. */
  private static List<Moment> find(Scene scene, String home) {
    List<Moment> found = new ArrayList<>(LeadGroups.of(scene));
    List<Spell> spells = Spells.of(scene);
    found.addAll(Drops.of(scene, spells));
    found.addAll(Comebacks.of(scene, spells));
    found.addAll(Breakaways.of(scene));
    List<Moment> moves = DecisiveMoves.of(scene);
    found.addAll(moves);
    found.addAll(Overtakes.of(scene));
    found.addAll(Sprints.of(scene, DecisiveMoves.beforeLastLeg(scene, moves)));
    found.addAll(FastestLegs.of(scene));
    found.addAll(FavouritesOut.of(scene));
    found.addAll(Wins.of(scene));
    found.addAll(MarginsRanked.of(scene));
    found.addAll(RecordsSaid.of(scene));
    found.addAll(RecordsWatched.of(scene));
    found.addAll(TimesCorrected.of(scene));
    found.addAll(SameSeconds.of(scene));
    found.addAll(HalvesRun.of(scene));
    found.addAll(Careers.of(scene));
    found.addAll(Champions.of(scene));
    found.addAll(FirstsOfNation.of(scene, home));
    found.addAll(NumbersOf.of(scene));
    return found;
  }
}
