package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.racegantry.race.Race;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;
import org.racegantry.story.Contest;
import org.racegantry.story.Sources;

/** Sets the scenes of all contests, walking over the entrants once and ranking each race once. */
final class Scenes {
  /** The ranking a contest is a group of. */
  private static final String BY_SEX = "sex";

  /** The ranking of a race in which nobody's sex is known. */
  private static final String OF_ALL = "overall";

  /** Stands for a sex that is none of those contests are made of. */
  private static final int NONE = -1;

  private Scenes() {}

  /** One scene for each contest, in the same order. */
  static List<Scene> of(Sources sources, List<Contest> contests) {
    int[][] members = members(sources.results(), contests);
    TreeMap<String, Placings> placings = new TreeMap<>();
    List<Scene> scenes = new ArrayList<>();
    for (int c = 0; c < contests.size(); c++) {
      Contest contest = contests.get(c);
      boolean sexless = isSexless(contest, contests);
      Placings all =
          placings.computeIfAbsent(
              contest.race().id(), _ -> placings(sources.results(), contest, sexless));
      boolean ranked = sexless || !contest.sex().isEmpty();
      Finish finish = Finish.of(all, contest.sex());
      scenes.add(Scene.of(sources, contest, members[c], finish, ranked));
    }
    return List.copyOf(scenes);
  }

  /**
   * Whoever has no sex entered takes no place among men and women, but makes a race of their own.
   */
  private static boolean isSexless(Contest contest, List<Contest> contests) {
    return contest.sex().isEmpty()
        && contests.stream().filter(other -> other.race().equals(contest.race())).count() == 1;
  }

  private static Placings placings(Results results, Contest contest, boolean sexless) {
    return results.placings(sexless ? OF_ALL : BY_SEX, contest.race(), results.setup().finish());
  }

  private static int[][] members(Results results, List<Contest> contests) {
    int[] contestOf = new int[results.entrants().size()];
    int[] sizes = new int[contests.size()];
    for (int i = 0; i < contestOf.length; i++) {
      contestOf[i] = contestOf(i, results, contests);
      if (contestOf[i] != NONE) {
        sizes[contestOf[i]]++;
      }
    }
    int[][] members = new int[sizes.length][];
    Arrays.setAll(members, c -> new int[sizes[c]]);
    Arrays.fill(sizes, 0);
    for (int i = 0; i < contestOf.length; i++) {
      if (contestOf[i] != NONE) {
        members[contestOf[i]][sizes[contestOf[i]]++] = i;
      }
    }
    return members;
  }

  private static int contestOf(int entrant, Results results, List<Contest> contests) {
    String sex = results.entrants().get(entrant).sex();
    Race race = results.setup().races().get(results.raceOf(entrant));
    for (int c = 0; c < contests.size(); c++) {
      if (contests.get(c).sex().equals(sex) && contests.get(c).race() == race) {
        return c;
      }
    }
    return NONE;
  }
}
