package org.racegantry.publish.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many of a race ran as they never had.
 *
 * @param personal personal bests, equalled ones too, without debuts
 * @param season season bests of those who were faster before
 * @param debuts first times over the distance
 */
public record OwnCount(int personal, int season, int debuts) {
  static final OwnCount NONE = new OwnCount(0, 0, 0);

  /** These and somebody with these marks. */
  OwnCount and(List<String> marks) {
    return new OwnCount(
        personal + (marks.contains("PB") || marks.contains("=PB") ? 1 : 0),
        season + (marks.contains("SB") || marks.contains("=SB") ? 1 : 0),
        debuts + (marks.contains("debut") ? 1 : 0));
  }

  /** In words, the kinds there are none of left out; empty where there are none at all. */
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
