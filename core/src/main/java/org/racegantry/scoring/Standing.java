package org.racegantry.scoring;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Race;

/**
 * One ranking of one race at one point, first to last.
 *
 * @param ranking id of the ranking, such as {@code overall}
 * @param race whose
 * @param group the value that divides it, such as {@code F 40-44}; empty where it is not divided
 * @param point id of the point the times were taken at
 * @param rows in order; only entrants who take a place
 */
public record Standing(String ranking, Race race, String group, String point, List<Row> rows) {
  public Standing {
    Objects.requireNonNull(ranking, "ranking");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(point, "point");
    rows = List.copyOf(rows);
  }

  /**
   * One line of a standing.
   *
   * @param place from 1
   * @param shared whether another has the same place
   * @param entrant position in {@link Results#entrants()}
   * @param time_ms the time that ranked, elapsed, in milliseconds
   */
  public record Row(int place, boolean shared, int entrant, long time_ms) {}
}
