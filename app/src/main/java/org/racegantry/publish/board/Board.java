package org.racegantry.publish.board;

import java.util.List;
import org.racegantry.publish.site.BoardQuery;

/**
 * One page of a leaderboard, every cell as it is shown.
 *
 * @param query what was asked for
 * @param raceName the race as printed
 * @param points the strip above the table: every timing point with what happened there
 * @param splitPoints heads of the split columns
 * @param rows the rows of this page
 * @param total how many rows there are on all pages
 * @param seen how many of the race have been seen anywhere
 * @param finished how many have finished
 * @param leader the state of the race in one sentence, or empty before anybody was seen
 * @param basis {@code gun} or {@code net}: the time that ranks
 * @param filters what the rows may be narrowed to
 */
public record Board(
    BoardQuery query,
    String raceName,
    List<PointTab> points,
    List<String> splitPoints,
    List<Row> rows,
    int total,
    int seen,
    int finished,
    String leader,
    String basis,
    Filters filters) {

  /** Whether there are rows before or after these. */
  public boolean paged() {
    return query.from() > 1 || total > rows.size();
  }

  /** The address of the page before, or empty. */
  public String previous() {
    return query.from() == 1
        ? ""
        : query.from(Math.max(1, query.from() - BoardQuery.ROWS)).address();
  }

  /** The address of the page after, or empty. */
  public String next() {
    int following = query.from() + rows.size();
    return following > total ? "" : query.from(following).address();
  }

  /**
   * One timing point of the strip.
   *
   * @param id as in the race file
   * @param label as shown
   * @param through how many of the race have passed it
   * @param best the best time there, or a dash
   */
  public record PointTab(String id, String label, int through, String best) {}

  /** The values a board may be narrowed to, each list in order. */
  public record Filters(List<String> sexes, List<String> divisions, List<String> nations) {}

  /**
   * One entrant.
   *
   * @param key stable while the page is open, unique on the page
   * @param place place in what is shown: {@code 1}, {@code 11=}, or empty for who takes none
   * @param overall place in the whole race where only a part is shown, else empty
   * @param moved places gained since the point before; negative where lost
   * @param group sex and division in short
   * @param point label of the last point
   * @param time elapsed there
   * @param gap behind the best there; a dash for the best
   * @param interval behind the row above, where that row is at the same point
   * @param legFrom label of the point the last leg began at, or empty
   * @param leg time of the last leg
   * @param pace per kilometre on the last leg
   * @param splits elapsed times at the split columns, empty where there is none
   * @param status word for who is out, else empty
   * @param elapsed_ms elapsed at the last point, in milliseconds
   * @param gap_ms behind the best there, in milliseconds
   */
  public record Row(
      String key,
      String place,
      String overall,
      int moved,
      String bib,
      String name,
      String nation,
      String group,
      String point,
      String time,
      String gap,
      String interval,
      String legFrom,
      String leg,
      String pace,
      List<Cell> splits,
      String status,
      long elapsed_ms,
      long gap_ms) {}

  /** One split: what is shown, and whether it is only worked out from the points around it. */
  public record Cell(String time, boolean estimate) {
    static final Cell EMPTY = new Cell("", false);
  }
}
