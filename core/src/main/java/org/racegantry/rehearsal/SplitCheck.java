package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.RaceSetup;

/** Which splits of one row can be believed together. */
final class SplitCheck {
  private final RaceSetup setup;
  private final TableColumns columns;
  private final RowProblems problems;

  SplitCheck(RaceSetup setup, TableColumns columns, RowProblems problems) {
    this.setup = setup;
    this.columns = columns;
    this.problems = problems;
  }

  /**
   * Takes out of {@code splits_s} what is not before the finish, then the fewest splits that leave
   * the others rising; and reports legs that are too fast to be true, without taking them out.
   */
  void keepRising(List<Integer> splits_s, int finish_s) {
    for (int point = 0; point < splits_s.size(); point++) {
      if (finish_s > 0 && splits_s.get(point) >= finish_s) {
        drop(splits_s, point, "is not before the finish at " + finish_s + " s");
      }
    }
    List<Integer> kept = longestRising(splits_s);
    for (int point = 0; point < splits_s.size(); point++) {
      if (splits_s.get(point) > 0 && !kept.contains(point)) {
        drop(splits_s, point, "does not rise with the splits before and after it");
      }
    }
    reportHaste(splits_s, finish_s);
  }

  /** Notes a row without a finish, and one without anything. */
  void noteAbsence(List<Integer> splits_s, int finish_s) {
    if (finish_s > 0) {
      return;
    }
    int last = splits_s.size() - 1;
    while (last >= 0 && splits_s.get(last) <= 0) {
      last--;
    }
    int column = columns.column("finish");
    if (last < 0) {
      problems.add(
          TableProblem.Kind.DID_NOT_START, column, "", "the row has no time", "did not start");
    } else {
      problems.add(
          TableProblem.Kind.DID_NOT_FINISH,
          column,
          "",
          "there are splits and no finish",
          "did not finish; last seen at " + setup.points().get(last).id());
    }
  }

  private void drop(List<Integer> splits_s, int point, String what) {
    problems.add(
        TableProblem.Kind.NOT_RISING,
        columns.point(point),
        Integer.toString(splits_s.get(point)),
        what,
        "no read is made there");
    splits_s.set(point, TimeCell.NONE);
  }

  private static List<Integer> longestRising(List<Integer> splits_s) {
    int[] length = new int[splits_s.size()];
    int[] before = new int[splits_s.size()];
    int best = -1;
    for (int i = 0; i < length.length; i++) {
      if (splits_s.get(i) <= 0) {
        continue;
      }
      length[i] = 1;
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (length[j] >= length[i] && splits_s.get(j) < splits_s.get(i)) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    List<Integer> kept = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      kept.add(i);
    }
    return kept;
  }

  private void reportHaste(List<Integer> splits_s, int finish_s) {
    long fastest =
        setup.races().stream().mapToLong(race -> race.fastest_mm_per_s()).max().orElseThrow();
    long from_s = 0;
    long from_mm = 0;
    for (int point = 1; point < splits_s.size(); point++) {
      boolean finish = point == splits_s.size() - 1;
      int at_s = finish ? finish_s : splits_s.get(point);
      if (at_s > 0) {
        long leg_mm = setup.points().get(point).distance_mm() - from_mm;
        if ((at_s - from_s) * fastest < leg_mm) {
          problems.add(
              TableProblem.Kind.TOO_FAST,
              finish ? columns.column("finish") : columns.point(point),
              Integer.toString(at_s),
              leg_mm / 1000 + " m in " + (at_s - from_s) + " s is faster than fastest_kmh",
              "reads are made all the same, and scoring will not believe one end of it");
        }
        from_s = at_s;
        from_mm = setup.points().get(point).distance_mm();
      }
    }
  }
}
