package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.race.Elapsed;

/**
 * Holds published places against published times: in order of place, times never fall. The fewest
 * rows that must go for that to be true are the ones whose place or time is wrong.
 */
final class RankCheck {
  /**
   * Above this share of contradictions the column means something else than places by this time.
   */
  private static final int HOPELESS_PER_CENT = 5;

  private final List<PublishedRow> rows;
  private final TableColumns columns;
  private final List<TableProblem> problems;

  RankCheck(List<PublishedRow> rows, TableColumns columns, List<TableProblem> problems) {
    this.rows =
        rows.stream()
            .filter(row -> row.rankOverall() > 0 && row.finished())
            .sorted(
                Comparator.comparingInt(PublishedRow::rankOverall)
                    .thenComparingInt(PublishedRow::rankingTime_s))
            .toList();
    this.columns = columns;
    this.problems = problems;
  }

  /** Reports the contradictions, and returns the lines whose place is not to be believed. */
  Set<Integer> doubted() {
    boolean[] kept = longestNeverFalling();
    int fallen = 0;
    for (boolean keep : kept) {
      fallen += keep ? 0 : 1;
    }
    Set<Integer> doubted = new TreeSet<>();
    boolean hopeless = fallen > 1 && fallen * 100L > rows.size() * (long) HOPELESS_PER_CENT;
    for (int i = 0; i < kept.length; i++) {
      if (hopeless || !kept[i]) {
        doubted.add(rows.get(i).line());
      }
      if (!hopeless && !kept[i]) {
        contradiction(i);
      } else if (!hopeless && i > 0 && twice(i)) {
        doubted.add(rows.get(i).line());
      }
    }
    if (hopeless) {
      add(
          rows.getFirst(),
          TableProblem.Kind.RANK_CONTRADICTS_TIME,
          fallen + " of " + rows.size() + " places contradict the times",
          "no place is believed; the order inside one second is drawn");
    }
    return doubted;
  }

  private void contradiction(int i) {
    PublishedRow row = rows.get(i);
    List<String> beside = new ArrayList<>();
    for (int near = i - 1; near <= i + 1; near += 2) {
      if (near >= 0 && near < rows.size()) {
        PublishedRow other = rows.get(near);
        beside.add(other.rankOverall() + " has " + Elapsed.hms(other.rankingTime_s()));
      }
    }
    add(
        row,
        TableProblem.Kind.RANK_CONTRADICTS_TIME,
        "contradicts the time of "
            + Elapsed.hms(row.rankingTime_s())
            + ": place "
            + String.join(", place ", beside),
        "the time is believed, the place is not");
  }

  private boolean twice(int i) {
    PublishedRow row = rows.get(i);
    PublishedRow before = rows.get(i - 1);
    if (row.rankOverall() != before.rankOverall()
        || row.rankingTime_s() == before.rankingTime_s()) {
      return false;
    }
    add(
        row,
        TableProblem.Kind.RANK_TWICE,
        "is the place of line " + before.line() + " too, which has another time",
        "the times are believed, this place is not");
    return true;
  }

  private void add(PublishedRow row, TableProblem.Kind kind, String what, String mend) {
    int column = columns.column("rank_overall");
    String value = Integer.toString(row.rankOverall());
    problems.add(
        new TableProblem(kind, row.line(), column, columns.name(column), value, what, mend));
  }

  /** Marks the members of a longest sequence of rows, by place, whose times never fall. */
  private boolean[] longestNeverFalling() {
    int[] lastOf = new int[rows.size()];
    int[] before = new int[rows.size()];
    int longest = 0;
    for (int i = 0; i < rows.size(); i++) {
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (rows.get(lastOf[middle]).rankingTime_s() <= rows.get(i).rankingTime_s()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : lastOf[low - 1];
      lastOf[low] = i;
      longest = Math.max(longest, low + 1);
    }
    boolean[] kept = new boolean[rows.size()];
    for (int i = longest == 0 ? -1 : lastOf[longest - 1]; i >= 0; i = before[i]) {
      kept[i] = true;
    }
    return kept;
  }
}
