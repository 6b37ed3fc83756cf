package org.racegantry.publish.compare;

import java.util.List;
import org.racegantry.publish.runner.RunnerPage;

/**
 * Some runners side by side, every cell as it is shown.
 *
 * @param bibs the bibs as an address names them
 * @param columns one per runner
 * @param rows one per point where at least one was seen
 * @param ahead who was ahead where, in sentences
 * @param pictures the charts
 * @param suggestions whom to compare with
 * @param remarks what of the address could not be followed
 */
public record ComparePage(
    String bibs,
    List<Column> columns,
    List<Row> rows,
    List<String> ahead,
    List<RunnerPage.Picture> pictures,
    List<Suggestion> suggestions,
    List<String> remarks) {

  /**
   * One runner.
   *
   * @param ink number of the ink of the lines in the charts, from 1
   * @param headline the time, or empty
   * @param standing what that time is
   * @param without the address of the page without this runner
   */
  public record Column(
      int ink,
      String bib,
      String name,
      String nation,
      String race,
      String headline,
      String standing,
      String without) {}

  /** One point, a cell for each runner. */
  public record Row(String point, List<Cell> cells) {}

  /**
   * One runner at one point.
   *
   * @param time elapsed, or empty
   * @param gap behind the first of these there, or empty for that one
   * @param leg time since the point before, or empty
   * @param place in the race there, or empty
   * @param first whether nobody of these was there sooner
   * @param estimate whether the time was worked out
   */
  public record Cell(
      String time, String gap, String leg, String place, boolean first, boolean estimate) {
    /** Not seen there. */
    public static final Cell EMPTY = new Cell("", "", "", "", false, false);
  }

  /** Somebody to compare with, and why; the address adds him. */
  public record Suggestion(String name, String why, String address) {}
}
