package org.racegantry.publish.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;

/**
 * What of a race somebody wants to see.
 *
 * @param race id of the race
 * @param at id of a point for the standing there, or empty for the race as it stands
 * @param sex only this sex, or empty
 * @param division only this division, or empty
 * @param nation only this nation, or empty
 * @param club only this club, or empty
 * @param from position of the first row, from 1
 * @param rows how many rows at most, or {@link #ALL}
 * @param show last leg, all splits, or who is out
 * @param sort which column the rows are in order of
 * @param times {@code gun} or {@code net} for the times shown, or empty for those that rank
 */
public record BoardQuery(
    String race,
    String at,
    String sex,
    String division,
    String nation,
    String club,
    int from,
    int rows,
    BoardView show,
    BoardSort sort,
    String times) {
  /** Rows on one page. */
  public static final int ROWS = 50;

  /** Every row there is. */
  public static final int ALL = Integer.MAX_VALUE;

  private static final int MOST_ROWS = 1_000;
  private static final int LONGEST_VALUE = 80;

  /** The whole race from its head, as everybody sees it first. */
  public static BoardQuery whole(String race) {
    return new BoardQuery(race, "", "", "", "", "", 1, ROWS, BoardView.LEGS, BoardSort.PLACE, "");
  }

  /** One sex, division or nation of a race, or the splits of the race. */
  public BoardQuery(
      String race,
      String at,
      String sex,
      String division,
      String nation,
      int from,
      boolean splits) {
    this(
        race,
        at,
        sex,
        division,
        nation,
        "",
        from,
        ROWS,
        splits ? BoardView.SPLITS : BoardView.LEGS,
        BoardSort.PLACE,
        "");
  }

  /** The query in a request's parameters; throws {@link BadRequest} where one makes no sense. */
  public static BoardQuery of(Map<String, String> parameters, String firstRace) {
    String times = value(parameters, "times", "");
    if (!times.isEmpty() && !times.equals("gun") && !times.equals("net")) {
      throw new BadRequest(400, "times is gun or net, not “" + times + "”");
    }
    return new BoardQuery(
        value(parameters, "race", firstRace),
        value(parameters, "at", ""),
        value(parameters, "sex", ""),
        value(parameters, "division", ""),
        value(parameters, "nation", ""),
        value(parameters, "club", ""),
        position(value(parameters, "from", "1")),
        rows(value(parameters, "rows", Integer.toString(ROWS))),
        BoardView.of(value(parameters, "view", "")),
        BoardSort.of(value(parameters, "sort", "")),
        times);
  }

  private static String value(Map<String, String> parameters, String name, String fallback) {
    String value = parameters.getOrDefault(name, "");
    if (value.length() > LONGEST_VALUE) {
      throw new BadRequest(400, name + " is longer than " + LONGEST_VALUE + " characters");
    }
    return value.isEmpty() ? fallback : value;
  }

  private static int position(String text) {
    if (!text.matches("[1-9][0-9]{0,6}")) {
      throw new BadRequest(400, "from is a position such as 51, not “" + text + "”");
    }
    return Integer.parseInt(text);
  }

  private static int rows(String text) {
    if (text.equals("all")) {
      return ALL;
    }
    if (!text.matches("[1-9][0-9]{0,3}") || Integer.parseInt(text) > MOST_ROWS) {
      throw new BadRequest(400, "rows is 1 to " + MOST_ROWS + ", or all, not “" + text + "”");
    }
    return Integer.parseInt(text);
  }

  /** Whether only some of the race is wanted. */
  public boolean filtered() {
    return !(sex + division + nation + club).isEmpty();
  }

  /** Whether something other than the race at a point, from the front, was chosen. */
  public boolean isNarrow() {
    return filtered() || show != BoardView.LEGS || !inOrderOfRace() || !times.isEmpty();
  }

  /** Whether all splits are shown instead of the last leg. */
  public boolean splits() {
    return show == BoardView.SPLITS;
  }

  /** Whether this is what everybody sees first, which is sent to all at once. */
  public boolean isWhole() {
    return equals(whole(race));
  }

  /** Whether the rows are in the order of the race, from the front. */
  public boolean inOrderOfRace() {
    return sort.equals(BoardSort.PLACE);
  }

  /** The times shown where a race ranks by {@code ranking}. */
  public Basis basis(Basis ranking) {
    return switch (times) {
      case "gun" -> Basis.GUN;
      case "net" -> Basis.NET;
      default -> ranking;
    };
  }

  /** Whether an entrant is of the sex, division and nation wanted; clubs are not looked at. */
  public boolean takes(Entrant entrant) {
    return (sex.isEmpty() || sex.equals(entrant.sex()))
        && (division.isEmpty() || division.equals(entrant.division()))
        && (nation.isEmpty() || nation.equals(entrant.nation()));
  }

  /** The standing at a point, or the race as it stands for an empty one. */
  public BoardQuery at(String point) {
    return new BoardQuery(
        race, point, sex, division, nation, club, 1, rows, show, BoardSort.PLACE, times);
  }

  /** The same from another row on. */
  public BoardQuery from(int first) {
    return new BoardQuery(race, at, sex, division, nation, club, first, rows, show, sort, times);
  }

  /** The same with so many rows at most. */
  public BoardQuery rows(int most) {
    return new BoardQuery(race, at, sex, division, nation, club, from, most, show, sort, times);
  }

  /** The same in another order, from its first row. */
  public BoardQuery sort(BoardSort order) {
    return new BoardQuery(race, at, sex, division, nation, club, 1, rows, show, order, times);
  }

  /** The query as parameters of an address, such as {@code ?race=elite-men&at=30K}. */
  public String address() {
    StringBuilder text = new StringBuilder("?race=").append(encoded(race));
    append(text, "at", at);
    append(text, "sex", sex);
    append(text, "division", division);
    append(text, "nation", nation);
    append(text, "club", club);
    append(text, "from", from == 1 ? "" : Integer.toString(from));
    append(text, "rows", rows == ROWS ? "" : rows == ALL ? "all" : Integer.toString(rows));
    append(text, "view", show.word());
    append(text, "sort", sort.word());
    append(text, "times", times);
    return text.toString();
  }

  private static void append(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append('&').append(name).append('=').append(encoded(value));
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
