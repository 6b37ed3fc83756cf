package org.racegantry.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of one query against everybody. */
final class Query {
  /** More than anybody who is meant can cost. */
  static final int NOBODY = 1 << 20;

  private final int entrants;
  private final List<Costs> single = new ArrayList<>();
  private final List<Costs> joined = new ArrayList<>();

  Query(WordSearch search, List<QueryWords.Word> words, int entrants) {
    this.entrants = entrants;
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      single.add(search.costs(words.get(i), i == last));
      if (i < last) {
        joined.add(search.joined(words.get(i).joined(words.get(i + 1)), i + 1 == last));
      }
    }
  }

  /** What everybody costs whom all words fit, two neighbours also taken for one. */
  int[] costs() {
    int[] least = sum(single);
    for (int pair = 0; pair < joined.size(); pair++) {
      List<Costs> row = new ArrayList<>(single);
      row.remove(pair);
      row.set(pair, joined.get(pair));
      lower(least, sum(row), 0);
    }
    return least;
  }

  /** What everybody costs whom all words but one fit. */
  int[] costsWithoutOne() {
    int[] least = new int[entrants];
    Arrays.fill(least, NOBODY);
    for (int i = 0; i < single.size(); i++) {
      List<Costs> row = new ArrayList<>(single);
      row.remove(i);
      lower(least, sum(row), Closeness.WORD_LEFT_OUT);
    }
    return least;
  }

  boolean isFruitless(int[] costs) {
    return Arrays.stream(costs).noneMatch(cost -> cost < NOBODY);
  }

  private int[] sum(List<Costs> words) {
    int[] sum = new int[entrants];
    for (Costs word : words) {
      for (int i = 0; i < entrants; i++) {
        boolean fits = sum[i] < NOBODY && word.of[i] != Closeness.NONE;
        sum[i] = fits ? sum[i] + word.of[i] : NOBODY;
      }
    }
    return sum;
  }

  private static void lower(int[] least, int[] costs, int more) {
    for (int i = 0; i < least.length; i++) {
      if (costs[i] < NOBODY && costs[i] + more < least[i]) {
        least[i] = costs[i] + more;
      }
    }
  }
}
