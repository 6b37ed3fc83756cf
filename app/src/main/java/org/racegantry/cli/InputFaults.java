package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;

/** Turns what is wrong with a file into a {@link Failure}, or into warnings on stderr. */
final class InputFaults {
  /** More than this nobody reads; the count of the rest is told. */
  private static final int SHOWN_MAX = 20;

  private InputFaults() {}

  /** Prints what is wrong with a file that was refused as it is; the failure to end with. */
  static Failure refused(PrintWriter err, BadInput bad) {
    print(err, bad.problems());
    long errors = bad.problems().stream().filter(Problem::isError).count();
    String file = bad.problems().isEmpty() ? "" : bad.problems().getFirst().file();
    String count = errors == 1 ? "1 error" : errors + " errors";
    return new Failure(Exit.DATA, file + ": " + count + "; nothing was written", bad);
  }

  /** The failure for a file that cannot be read at all. */
  static Failure unreadable(String file, IOException why) {
    return switch (why) {
      case NoSuchFileException _ ->
          new Failure(Exit.NO_INPUT, file + ": there is no such file; check the name", why);
      case AccessDeniedException _ ->
          new Failure(
              Exit.NO_PERMISSION, file + ": this user may not read it; change its rights", why);
      default ->
          new Failure(Exit.NO_INPUT, file + ": cannot be read (" + why.getMessage() + ")", why);
    };
  }

  /** Prints problems one per line, the first of them where there are many. */
  static void print(PrintWriter err, List<Problem> problems) {
    if (!problems.isEmpty()) {
      err.println(listed(problems));
    }
  }

  private static String listed(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    problems.stream()
        .sorted(order(problems))
        .limit(SHOWN_MAX)
        .forEach(problem -> out.append(problem.text()).append('\n'));
    if (problems.size() > SHOWN_MAX) {
      out.append("and ").append(problems.size() - SHOWN_MAX).append(" more\n");
    }
    return out.toString().stripTrailing();
  }

  /** As they come; where not all are shown, what stops the file comes before what does not. */
  private static Comparator<Problem> order(List<Problem> problems) {
    return problems.size() <= SHOWN_MAX
        ? (_, _) -> 0
        : Comparator.comparing((Problem problem) -> !problem.isError());
  }
}
