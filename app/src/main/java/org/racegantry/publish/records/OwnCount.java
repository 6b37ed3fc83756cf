package org.racegantry.publish.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.records.Scope;

/**
 * How many of a race ran as they never had.
 *
 * @param personal personal bests, equalled ones too, without debuts
 * @param season season bests of those who were faster before
 * @param debuts first times over the distance
 */
public record OwnCount(int personal, int season, int debuts) {
  static OwnCount of(RaceVerdicts race) {
    int personal = count(race, Scope.PERSONAL) - race.debuts();
    return new OwnCount(personal, count(race, Scope.SEASON), race.debuts());
  }

  private static int count(RaceVerdicts race, Scope scope) {
    return (int) race.own().stream().filter(line -> line.verdict().key().scope() == scope).count();
  }

  /** In words, the kinds there are none of left out. */
  public String words() {
    List<String> words = new ArrayList<>();
    add(words, personal, "personal best", "personal bests");
    add(words, season, "season best", "season bests");
    add(words, debuts, "debut", "debuts");
    return String.join(", ", words);
  }

  private static void add(List<String> words, int count, String one, String many) {
    if (count > 0) {
      words.add(String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many));
    }
  }
}
