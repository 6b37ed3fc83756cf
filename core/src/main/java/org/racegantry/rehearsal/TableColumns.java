package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.racegantry.race.RaceSetup;

/** Which column of a published table holds what. */
final class TableColumns {
  private final TableLine header;
  private final ColumnNames names;
  private final List<TableProblem> problems;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Integer> points = new ArrayList<>();
  private final Set<Integer> used = new LinkedHashSet<>();

  TableColumns(RaceSetup setup, TableLine header, List<TableProblem> problems) {
    this.header = header;
    this.names = new ColumnNames(setup);
    this.problems = problems;
    names.words().forEach((word, known) -> columns.put(word, claim(word, known)));
    for (int point = 0; point < setup.points().size(); point++) {
      points.add(claim("split at " + setup.points().get(point).id(), names.splits().get(point)));
    }
    reportUnused();
    boolean times = column("finish") + column("gun") + column("text") > 0;
    if (!times && points.stream().allMatch(column -> column == 0)) {
      add(
          TableProblem.Kind.NO_COLUMN_OF_TIMES,
          0,
          String.join(",", header.fields()),
          "has no column of finish times or splits",
          "name the columns as in bib,age,sex,division,t5k,thalf,t40k,official_s,rank_overall");
    }
  }

  /** The line the header stands in. */
  int line() {
    return header.line();
  }

  /** The column of one of our words, counted from 1; 0 where the table has none. */
  int column(String word) {
    return columns.getOrDefault(word, 0);
  }

  /** The column of the split at a point, counted from 1; 0 where the table has none. */
  int point(int point) {
    return points.get(point);
  }

  /** The table's own name of a column. */
  String name(int column) {
    return column == 0 ? "" : header.fields().get(column - 1);
  }

  /** The first column under the first of these names there is; a rival of it is reported. */
  private int claim(String word, List<String> known) {
    int first = 0;
    for (String name : known) {
      for (int column = 1; column <= header.fields().size(); column++) {
        if (!name.equals(ColumnNames.plain(name(column)))) {
          continue;
        }
        if (first == 0) {
          first = column;
          used.add(column);
        } else if (name.equals(ColumnNames.plain(name(first))) || names.isTime(word)) {
          used.add(column);
          add(
              TableProblem.Kind.COLUMN_TWICE,
              Math.max(column, first),
              name(Math.max(column, first)),
              "is a second column for the " + word + ", beside column " + Math.min(column, first),
              "leave one of the two out, or give it another name");
        }
      }
    }
    return first;
  }

  private void reportUnused() {
    for (int column = 1; column <= header.fields().size(); column++) {
      if (!used.contains(column)) {
        problems.add(
            new TableProblem(
                TableProblem.Kind.COLUMN_NOT_USED,
                header.line(),
                column,
                name(column),
                name(column),
                "nothing is made of this column",
                "name it as `gantry help rehearse` says if it holds something that is needed"));
      }
    }
  }

  private void add(TableProblem.Kind kind, int column, String value, String what, String mend) {
    problems.add(new TableProblem(kind, header.line(), column, "", value, what, mend));
  }
}
