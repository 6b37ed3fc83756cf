package org.racegantry.publish.site;

import java.util.List;

/**
 * The order of a board's rows.
 *
 * @param column {@code place}, {@code bib}, {@code name}, {@code nation}, {@code club}, {@code
 *     time}, {@code pace}, {@code gained}, or {@code at-} and the id of a point
 * @param reversed whether the last comes first
 */
public record BoardSort(String column, boolean reversed) {
  /** As the race stands. */
  public static final BoardSort PLACE = new BoardSort("place", false);

  /** What the column of a split begins with. */
  public static final String SPLIT = "at-";

  private static final List<String> COLUMNS =
      List.of("place", "bib", "name", "nation", "club", "time", "pace", "gained");

  /** The order a word asks for, such as {@code pace} or {@code -name}; empty for the race's own. */
  public static BoardSort of(String word) {
    if (word.isEmpty()) {
      return PLACE;
    }
    boolean reversed = word.startsWith("-");
    String column = reversed ? word.substring(1) : word;
    if (!COLUMNS.contains(column) && !column.startsWith(SPLIT)) {
      throw new BadRequest(400, "there is no column “" + column + "” to sort by");
    }
    return new BoardSort(column, reversed);
  }

  /** The word in an address; empty for the race's own order. */
  public String word() {
    return equals(PLACE) ? "" : (reversed ? "-" : "") + column;
  }

  /** The order a press on a column's head gives: that column's, turned round when it is already. */
  public BoardSort pressed(String head) {
    return column.equals(head) ? new BoardSort(head, !reversed) : new BoardSort(head, false);
  }

  /** What is said of a column's head: {@code ascending}, {@code descending}, or null. */
  public String said(String head) {
    if (!column.equals(head)) {
      return null;
    }
    // Who gained most comes first, so the numbers of that column fall.
    return reversed == column.equals("gained") ? "ascending" : "descending";
  }

  /** The columns that are offered in words. */
  public static List<String> offered() {
    return List.of("", "name", "club", "nation", "bib", "gained", "pace");
  }

  /** The order in words. */
  public String label() {
    String what =
        switch (column) {
          case "place" -> "as the race stands";
          case "gained" -> "places gained";
          case "pace" -> "pace of the last leg";
          case "bib", "name", "nation", "club", "time" -> column;
          default -> "time at " + point();
        };
    return reversed ? what + ", last first" : what;
  }

  /** The id of the point whose splits are compared, or empty. */
  public String point() {
    return column.startsWith(SPLIT) ? column.substring(SPLIT.length()) : "";
  }
}
