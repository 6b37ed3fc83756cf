package org.racegantry.ingest.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file. Not safe for use by several threads. */
public final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  /** A collection for the file of this name. */
  public Problems(String file) {
    this.file = file;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** Adds an error; see {@link Problem} for the parts. */
  public void error(long line, int column, String field, String value, String what, String mend) {
    add(Problem.Severity.ERROR, line, column, field, value, what, mend);
  }

  /** Adds a warning; see {@link Problem} for the parts. */
  public void warning(long line, int column, String field, String value, String what, String mend) {
    add(Problem.Severity.WARNING, line, column, field, value, what, mend);
  }

  /** Adds a problem of this file. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds an error that concerns the file as a whole. */
  public void fileError(String what, String mend) {
    error(Problem.NOWHERE, Problem.NOWHERE, "", "", what, mend);
  }

  /** Adds a warning that concerns the file as a whole. */
  public void fileWarning(String what, String mend) {
    warning(Problem.NOWHERE, Problem.NOWHERE, "", "", what, mend);
  }

  private void add(
      Problem.Severity severity,
      long line,
      int column,
      String field,
      String value,
      String what,
      String mend) {
    found.add(new Problem(severity, file, line, column, field, value, what, mend));
  }

  /** Whether any of them stops the import. */
  public boolean anyError() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** How many were found so far. */
  public int size() {
    return found.size();
  }

  /** All problems in the order of the file. */
  public List<Problem> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingLong(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }
}
