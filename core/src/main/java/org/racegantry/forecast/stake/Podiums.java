package org.racegantry.forecast.stake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Race;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;

/** Whether the podiums of a race can still change. */
public final class Podiums {
  private static final int RIVALS = 3;
  private static final String OVERALL = "overall";
  private static final String SEX = "sex";

  private final Outlook outlook;
  private final int places;

  /**
   * @param places how many places are asked for
   */
  public Podiums(Outlook outlook, int places) {
    this.outlook = outlook;
    this.places = places;
  }

  /** Of one race: overall, and of each sex where there are several. */
  public List<PodiumOdds> of(Race race) {
    List<PodiumOdds> odds = new ArrayList<>(of(race, OVERALL));
    List<PodiumOdds> bySex = of(race, SEX);
    if (bySex.size() > 1) {
      odds.addAll(bySex);
    }
    return odds;
  }

  private List<PodiumOdds> of(Race race, String ranking) {
    Map<String, List<Integer>> holders = holders(race, ranking);
    Map<String, List<Integer>> out = new TreeMap<>();
    for (int entrant : outlook.onTheWay(race)) {
      String group = group(ranking, entrant);
      holders.computeIfAbsent(group, _ -> new ArrayList<>());
      out.computeIfAbsent(group, _ -> new ArrayList<>()).add(entrant);
    }
    int waiting = outlook.waiting(race);
    List<PodiumOdds> odds = new ArrayList<>();
    holders.forEach(
        (group, in) ->
            odds.add(odds(race, ranking, group, in, out.getOrDefault(group, List.of()), waiting)));
    return odds;
  }

  private Map<String, List<Integer>> holders(Race race, String ranking) {
    Results results = outlook.results();
    Placings placings = results.placings(ranking, race, results.setup().finish());
    Map<String, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < placings.size(); i++) {
      if (placings.places()[i] > 0 && placings.places()[i] <= places) {
        int entrant = placings.entrants()[i];
        holders.computeIfAbsent(group(ranking, entrant), _ -> new ArrayList<>()).add(entrant);
      }
    }
    return holders;
  }

  private String group(String ranking, int entrant) {
    return ranking.equals(SEX) ? outlook.results().entrants().get(entrant).sex() : "";
  }

  private PodiumOdds odds(
      Race race,
      String ranking,
      String group,
      List<Integer> holders,
      List<Integer> out,
      int waiting) {
    boolean full = holders.size() >= places;
    long last_ms =
        full ? outlook.finished_ms(holders.get(holders.size() - 1), race.basis()) : Long.MAX_VALUE;
    List<Rival> rivals = new ArrayList<>();
    double sum = 0;
    for (int entrant : out) {
      double chance = full ? outlook.chance(entrant, race.basis(), last_ms) : 1;
      sum += chance;
      rivals.add(new Rival(entrant, chance));
    }
    rivals.sort(
        full
            ? Comparator.comparingDouble(Rival::chance).reversed()
            : Comparator.comparingLong(
                rival -> outlook.finish(rival.entrant(), race.basis()).median_ms()));
    return new PodiumOdds(
        race,
        ranking,
        group,
        holders.subList(0, Math.min(places, holders.size())),
        places,
        full ? Math.max(0, 1 - sum) : 0,
        rivals.subList(0, Math.min(RIVALS, rivals.size())),
        out.size(),
        waiting);
  }
}
