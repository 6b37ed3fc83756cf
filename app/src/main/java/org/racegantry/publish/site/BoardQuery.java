package org.racegantry.publish.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.racegantry.race.Entrant;

/**
 * What of a race somebody wants to see.
 *
 * @param race id of the race
 * @param at id of a point for the standing there, or empty for the race as it stands
 * @param sex only this sex, or empty
 * @param division only this division, or empty
 * @param nation only this nation, or empty
 * @param from position of the first row, from 1
 * @param splits whether all splits are shown instead of the last leg
 */
public record BoardQuery(
    String race, String at, String sex, String division, String nation, int from, boolean splits) {
  /** Rows on one page. */
  public static final int ROWS = 50;

  private static final int LONGEST_VALUE = 80;

  /** The whole race from its head, as everybody sees it first. */
  public static BoardQuery whole(String race) {
    return new BoardQuery(race, "", "", "", "", 1, false);
  }

  /** The query in a request's parameters; throws {@link BadRequest} where one makes no sense. */
  public static BoardQuery of(Map<String, String> parameters, String firstRace) {
    return new BoardQuery(
        value(parameters, "race", firstRace),
        value(parameters, "at", ""),
        value(parameters, "sex", ""),
        value(parameters, "division", ""),
        value(parameters, "nation", ""),
        position(value(parameters, "from", "1")),
        value(parameters, "view", "").equals("splits"));
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

  /** Whether only some of the race is wanted. */
  public boolean filtered() {
    return !(sex + division + nation).isEmpty();
  }

  /** Whether this is what everybody sees first, which is sent to all at once. */
  public boolean isWhole() {
    return equals(whole(race));
  }

  /** Whether an entrant is wanted. */
  public boolean takes(Entrant entrant) {
    return (sex.isEmpty() || sex.equals(entrant.sex()))
        && (division.isEmpty() || division.equals(entrant.division()))
        && (nation.isEmpty() || nation.equals(entrant.nation()));
  }

  public BoardQuery at(String point) {
    return new BoardQuery(race, point, sex, division, nation, 1, splits);
  }

  public BoardQuery from(int first) {
    return new BoardQuery(race, at, sex, division, nation, first, splits);
  }

  public BoardQuery splits(boolean all) {
    return new BoardQuery(race, at, sex, division, nation, from, all);
  }

  /** The query as parameters of an address, such as {@code ?race=elite-men&at=30K}. */
  public String address() {
    StringBuilder text = new StringBuilder("?race=").append(encoded(race));
    append(text, "at", at);
    append(text, "sex", sex);
    append(text, "division", division);
    append(text, "nation", nation);
    append(text, "from", from == 1 ? "" : Integer.toString(from));
    append(text, "view", splits ? "splits" : "");
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
