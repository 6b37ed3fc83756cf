package org.racegantry.publish.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.Selection;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;

/**
 * Which rows of a race's results a program asks for.
 *
 * @param race whose
 * @param ranking id of the ranking
 * @param group the value that divides it, or empty
 * @param at id of the point, or empty for the finish
 * @param from position of the first row, from 1: what a cursor holds
 * @param limit how many rows at most
 */
record ResultQuery(Race race, String ranking, String group, String at, int from, int limit) {
  private static final int USUAL = 100;
  private static final int MOST = 500;

  /** The query in a request's parameters; throws {@link BadRequest} where one makes no sense. */
  static ResultQuery of(SnapshotView view, Race race, Map<String, String> asked) {
    List<String> rankings = view.results().rankingIds();
    List<String> points = view.setup().points().stream().map(TimingPoint::id).toList();
    return new ResultQuery(
        race,
        known("ranking", asked.getOrDefault("ranking", Selection.OVERALL), rankings),
        asked.getOrDefault("group", ""),
        known("at", asked.getOrDefault("at", ""), points),
        number("cursor", asked.getOrDefault("cursor", "1"), 9_999_999),
        number("limit", asked.getOrDefault("limit", Integer.toString(USUAL)), MOST));
  }

  private static String known(String name, String value, List<String> values) {
    if (value.isEmpty() || values.contains(value)) {
      return value;
    }
    throw new BadRequest(
        400, name + " is one of " + String.join(", ", values) + ", not “" + value + "”.");
  }

  private static int number(String name, String text, int most) {
    if (text.matches("[1-9][0-9]{0,6}") && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    throw new BadRequest(
        400, name + " is a whole number from 1 to " + most + ", not “" + text + "”.");
  }

  Selection selection() {
    return new Selection(ranking, race.id(), at, Selection.ALL);
  }

  /** The address of the rows from another position on. */
  String address(int next) {
    StringBuilder text = new StringBuilder(ApiWing.BASE + "/races/");
    text.append(encoded(race.id())).append("/results?ranking=").append(encoded(ranking));
    if (!group.isEmpty()) {
      text.append("&group=").append(encoded(group));
    }
    if (!at.isEmpty()) {
      text.append("&at=").append(encoded(at));
    }
    return text.append("&limit=").append(limit).append("&cursor=").append(next).toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
