package org.racegantry.publish.board;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.records.WatchLine;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.BoardSort;
import org.racegantry.publish.site.BoardView;
import org.racegantry.scoring.Split;

/**
 * One page of a leaderboard, every cell as it is shown.
 *
 * @param query what was asked for
 * @param raceName the race as printed
 * @param points the strip above the table: every timing point with what happened there
 * @param splitPoints the split columns
 * @param rows the rows of this page
 * @param total how many rows there are on all pages
 * @param seen how many of the race have been seen anywhere
 * @param finished how many have finished
 * @param leader the state of the race in one sentence, or empty before anybody was seen
 * @param basis {@code gun} or {@code net}: the time that ranks
 * @param filters what the rows may be narrowed to
 * @param groups how the front of the race runs together, in one sentence, or empty
 * @param records how its records stand, the most important first
 */
public record Board(
    BoardQuery query,
    String raceName,
    List<PointTab> points,
    List<SplitHead> splitPoints,
    List<Row> rows,
    int total,
    int seen,
    int finished,
    String leader,
    String basis,
    Filters filters,
    String groups,
    List<WatchLine> records) {
  /** Stands for a gap or an interval that there is none of; either may be below zero. */
  public static final long NO_GAP = Long.MIN_VALUE;

  /** Whether there are rows before or after these. */
  public boolean paged() {
    return query.from() > 1 || total > rows.size();
  }

  /** {@code gun} or {@code net}: the times shown. */
  public String times() {
    return query.times().isEmpty() ? basis : query.times();
  }

  /** The point shown, in words; empty where the race is shown as it stands. */
  public String pointLabel() {
    return points.stream()
        .filter(point -> point.id().equalsIgnoreCase(query.at()))
        .findFirst()
        .map(PointTab::label)
        .orElse(query.at());
  }

  /** The page in one sentence, for who finds it elsewhere. */
  public String description() {
    String where = query.at().isEmpty() ? "" : " at " + pointLabel();
    return raceName
        + where
        + (leader.isEmpty() ? ": places, gaps and splits, live." : ": " + leader + ".");
  }

  /** What is said where there is no row. */
  public String nobody() {
    if (query.show() == BoardView.OUT) {
      return "Nobody is out.";
    }
    if (query.filtered()) {
      return "Nobody here yet with this choice.";
    }
    return query.at().isEmpty()
        ? "Nobody was seen yet. The first read will appear here."
        : "Nobody has passed " + pointLabel() + " yet.";
  }

  /** The orders that are offered in words, beside those of the columns' heads. */
  public List<Order> orders() {
    List<Order> orders = new ArrayList<>();
    for (String column : BoardSort.offered()) {
      boolean fits = !column.equals("club") || !filters.clubs().isEmpty();
      if (fits) {
        orders.add(new Order(BoardSort.of(column), query.sort()));
      }
    }
    splitPoints.forEach(head -> orders.add(new Order(head, query.sort())));
    if (orders.stream().noneMatch(Order::chosen)) {
      orders.add(new Order(query.sort().word(), query.sort().label(), true));
    }
    return orders;
  }

  /** The address of the page before, or empty. */
  public String previous() {
    return query.from() == 1 ? "" : query.from(Math.max(1, query.from() - query.rows())).address();
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

  /**
   * The head of a split's column.
   *
   * @param id of the point
   * @param label as shown
   */
  public record SplitHead(String id, String label) {
    /** The column as a board is sorted by it. */
    public String column() {
      return BoardSort.SPLIT + id;
    }
  }

  /**
   * An order offered.
   *
   * @param word as in the address
   * @param label in words
   * @param chosen whether it is the one of this board
   */
  public record Order(String word, String label, boolean chosen) {
    Order(BoardSort order, BoardSort now) {
      this(order.word(), order.label(), order.equals(now));
    }

    Order(SplitHead head, BoardSort now) {
      this(head.column(), "time at " + head.label(), now.word().equals(head.column()));
    }
  }

  /** The values a board may be narrowed to, each list in order. */
  public record Filters(
      List<String> sexes, List<String> divisions, List<String> nations, List<String> clubs) {
    /** More clubs than this are not listed: their names are typed. */
    private static final int LISTED = 120;

    /** Whether there are so few clubs that one is chosen from a list. */
    public boolean listsClubs() {
      return clubs.size() <= LISTED;
    }
  }

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
   * @param gap_ms behind the best there, in milliseconds, or {@link #NO_GAP}
   * @param club as entered, where it may be shown, or empty
   * @param interval_ms behind the row above, in milliseconds, or {@link #NO_GAP}
   * @param leg_ms time of the last leg, in milliseconds, or unknown
   * @param pace_ms per kilometre on the last leg, in milliseconds, or unknown
   * @param marks the records and bests the time is, once there is one at the finish
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
      long gap_ms,
      String club,
      long interval_ms,
      long leg_ms,
      long pace_ms,
      List<String> marks) {
    /** The marks in a row, commas between them. */
    public String marked() {
      return String.join(", ", marks);
    }
  }

  /** One split: what is shown, and whether it is only worked out from the points around it. */
  public record Cell(String time, boolean estimate, long elapsed_ms) {
    static final Cell EMPTY = new Cell("", false, Split.UNKNOWN);
  }
}
