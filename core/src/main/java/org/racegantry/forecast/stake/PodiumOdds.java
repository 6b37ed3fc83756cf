package org.racegantry.forecast.stake;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Race;

/**
 * Whether the first places of a ranking can still change.
 *
 * @param race whose
 * @param ranking {@code overall} or {@code sex}
 * @param group which part of the ranking; empty where it is not divided
 * @param holders who has the places now, the first first; fewer than {@code places} while fewer are
 *     in
 * @param places how many are asked for
 * @param safe the chance that nobody on the way changes them is at least this: one less the sum of
 *     all their chances, which holds however much runners fare alike; 0 while fewer are in
 * @param rivals those with the best chances, the best first; while fewer are in than there are
 *     places, those expected first
 * @param out how many are on the way in this ranking
 * @param waiting how many have not started, so that nothing can be said of them
 */
public record PodiumOdds(
    Race race,
    String ranking,
    String group,
    List<Integer> holders,
    int places,
    double safe,
    List<Rival> rivals,
    int out,
    int waiting) {
  public PodiumOdds {
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(ranking, "ranking");
    Objects.requireNonNull(group, "group");
    holders = List.copyOf(holders);
    rivals = List.copyOf(rivals);
  }

  /** Whether as many are in as there are places. */
  public boolean isFull() {
    return holders.size() == places;
  }

  /** Whether everybody who may change it is on the way, so that the chance is one of all. */
  public boolean isKnown() {
    return isFull() && waiting == 0;
  }
}
