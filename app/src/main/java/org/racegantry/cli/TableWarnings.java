package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.rehearsal.PublishedTable;
import org.racegantry.rehearsal.TableProblem;

/**
 * Prints what is odd about a published table: file, line, column, value, and what was made of it.
 */
final class TableWarnings {
  private static final int SHOWN_OF_A_KIND = 5;

  private TableWarnings() {}

  /** The first few of each kind, and how many more there are; all of them when {@code all}. */
  static void print(PrintWriter err, String file, PublishedTable table, boolean all) {
    Map<TableProblem.Kind, Integer> counts = new EnumMap<>(TableProblem.Kind.class);
    for (TableProblem problem : table.problems()) {
      int seen = counts.merge(problem.kind(), 1, Integer::sum);
      if (all || seen <= SHOWN_OF_A_KIND) {
        err.println(text(file, problem));
      }
    }
    counts.forEach(
        (kind, count) -> {
          if (!all && count > SHOWN_OF_A_KIND) {
            err.printf("and %d more: %s%n", count - SHOWN_OF_A_KIND, words(kind));
          }
        });
  }

  private static String words(TableProblem.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Adds an oddity of a table to the problems of its file, as an error where it stops it. */
  static void add(TableProblem problem, Problems problems) {
    int column = problem.column();
    String field = problem.field();
    if (problem.stops()) {
      problems.error(
          problem.line(), column, field, problem.value(), problem.what(), problem.mend());
    } else {
      problems.warning(
          problem.line(), column, field, problem.value(), problem.what(), problem.mend());
    }
  }

  private static String text(String file, TableProblem problem) {
    Problems problems = new Problems(file);
    add(problem, problems);
    return problems.inOrder().getFirst().text();
  }
}
