package org.racegantry.rehearsal;

import java.util.List;

/** Adds the oddities of one line to those of the table. */
final class RowProblems {
  private final TableColumns columns;
  private final List<TableProblem> into;
  private final int line;

  RowProblems(TableColumns columns, List<TableProblem> into, int line) {
    this.columns = columns;
    this.into = into;
    this.line = line;
  }

  void add(TableProblem.Kind kind, int column, String value, String what, String mend) {
    into.add(new TableProblem(kind, line, column, columns.name(column), value, what, mend));
  }
}
