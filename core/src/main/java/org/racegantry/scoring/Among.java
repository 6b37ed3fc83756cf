package org.racegantry.scoring;

import java.util.BitSet;
import java.util.Optional;

/**
 * Some of one group of a ranking at a point: how many of them took part, and their first with the
 * place among all of the group.
 *
 * @param count how many of them took part
 * @param first the first of them, where any took part
 * @param leader the first of the whole group, where anybody took part
 */
public record Among(int count, Optional<Standing.Row> first, Optional<Standing.Row> leader) {
  /** Stands for a group nobody of which took part. */
  public static final Among NOBODY = new Among(0, Optional.empty(), Optional.empty());

  /** Reads it off a whole ranking. */
  static Among of(Placings placings, int group, BitSet wanted) {
    int count = 0;
    Optional<Standing.Row> first = Optional.empty();
    Optional<Standing.Row> leader = Optional.empty();
    for (int i = 0; i < placings.size(); i++) {
      if (placings.groupOf()[i] == group) {
        leader = leader.isEmpty() ? Optional.of(placings.row(i)) : leader;
        if (wanted.get(placings.entrants()[i])) {
          first = count == 0 ? Optional.of(placings.row(i)) : first;
          count++;
        }
      }
    }
    return new Among(count, first, leader);
  }

  /**
   * Works it out without sorting anybody, which is much quicker. Who has the same time shares the
   * place, so no judge may have had a say.
   *
   * @param elapsed_ms of those of the group who took part
   * @param positions of the same, among the entrants
   * @param size how many they are
   */
  static Among unsorted(long[] elapsed_ms, int[] positions, int size, BitSet wanted) {
    int count = 0;
    int best = -1;
    int leader = -1;
    for (int i = 0; i < size; i++) {
      leader = before(elapsed_ms, positions, i, leader) ? i : leader;
      if (wanted.get(positions[i])) {
        count++;
        best = before(elapsed_ms, positions, i, best) ? i : best;
      }
    }
    return new Among(
        count, row(elapsed_ms, positions, size, best), row(elapsed_ms, positions, size, leader));
  }

  private static boolean before(long[] elapsed_ms, int[] positions, int i, int best) {
    return best < 0
        || elapsed_ms[i] < elapsed_ms[best]
        || elapsed_ms[i] == elapsed_ms[best] && positions[i] < positions[best];
  }

  private static Optional<Standing.Row> row(long[] elapsed_ms, int[] positions, int size, int who) {
    if (who < 0) {
      return Optional.empty();
    }
    int quicker = 0;
    int level = 0;
    for (int i = 0; i < size; i++) {
      quicker += elapsed_ms[i] < elapsed_ms[who] ? 1 : 0;
      level += elapsed_ms[i] == elapsed_ms[who] ? 1 : 0;
    }
    return Optional.of(new Standing.Row(quicker + 1, level > 1, positions[who], elapsed_ms[who]));
  }
}
