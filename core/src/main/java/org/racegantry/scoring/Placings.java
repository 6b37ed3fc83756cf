package org.racegantry.scoring;

import java.util.List;

/**
 * One ranking of one race at one point in columns, first to last across its groups: for whoever
 * walks over all of sixty thousand and keeps a few. The same order, places and times as the {@link
 * Standing}s of that ranking have. Whoever asks must not write into the columns.
 *
 * @param groups names of the groups that divide the ranking, in order, such as {@code F}, {@code M}
 * @param entrants position in {@link Results#entrants()} of each
 * @param groupOf index in {@code groups} of each, or {@link #NO_GROUP}
 * @param places place of each in its group, from 1; 0 without a group
 * @param shared whether another in the group has the same place
 * @param times_ms the time that ranked, elapsed, in milliseconds
 */
public record Placings(
    List<String> groups,
    int[] entrants,
    int[] groupOf,
    int[] places,
    boolean[] shared,
    long[] times_ms) {
  /** Stands for an entrant without a value to be grouped by, who takes no place. */
  public static final int NO_GROUP = Grouping.NO_GROUP;

  /** How many took part, those without a group too. */
  public int size() {
    return entrants.length;
  }

  /** The i-th of all, from 0, as a line of the standing of the group. */
  public Standing.Row row(int i) {
    return new Standing.Row(places[i], shared[i], entrants[i], times_ms[i]);
  }
}
