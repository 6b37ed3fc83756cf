package org.racegantry.publish.favourites;

import java.util.List;

/**
 * The runners somebody follows, every cell as it is shown.
 *
 * @param bibs the bibs as an address names them
 * @param rows one per runner, in the order of the address
 * @param remarks what of the address could not be followed
 * @param compare the address that compares the first five
 */
public record FavouritesPage(String bibs, List<Row> rows, List<String> remarks, String compare) {

  /** Whether anything on it is an estimate. */
  public boolean estimates() {
    return rows.stream().anyMatch(row -> !row.finish().isEmpty());
  }

  /**
   * One runner.
   *
   * @param time the time at the finish or at the last point seen, or empty
   * @param standing what that time is
   * @param place in the race there, or empty
   * @param next the next point before the finish and about when, or empty
   * @param finish the finish, about when and in about what time, or empty
   * @param late that the runner was awaited in vain, in a sentence, or empty
   * @param see where the points the runner can still be seen at are, or empty
   */
  public record Row(
      String bib,
      String name,
      String nation,
      String race,
      String time,
      String standing,
      String place,
      String next,
      String finish,
      String late,
      String see) {}
}
