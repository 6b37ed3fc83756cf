package org.racegantry.ingest.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken as it is. Nothing of it was taken. */
public final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** With everything that was found, errors and warnings. */
  public BadInput(List<Problem> problems) {
    super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that was found, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
