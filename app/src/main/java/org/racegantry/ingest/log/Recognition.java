package org.racegantry.ingest.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.protocol.LogFormat;

/** Tells of which format a log is, by what stands in its first lines. */
final class Recognition {
  private final List<LogFormat> formats;

  Recognition(List<LogFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /**
   * The format that knows the most lines as its own; empty where none knows any.
   *
   * @throws BadInput where two know as many
   */
  Optional<LogFormat> of(List<String> lines, Problems problems) throws BadInput {
    int most = 0;
    List<LogFormat> best = new ArrayList<>();
    for (LogFormat format : formats) {
      int known = format.recognised(lines);
      if (known > most) {
        best.clear();
      }
      if (known > 0 && known >= most) {
        most = known;
        best.add(format);
      }
    }
    if (best.size() > 1) {
      String could = best.stream().map(Recognition::named).collect(Collectors.joining(" or "));
      problems.fileError(
          "could be a log of " + could + ", by " + most + " of its first lines each",
          "say which with --format " + best.getFirst().id());
      throw new BadInput(problems.inOrder());
    }
    return best.stream().findFirst();
  }

  /** Says of a file with this first line that nobody knows it, and what was tried. */
  BadInput unknown(String first, Problems problems) {
    String tried = formats.stream().map(LogFormat::id).collect(Collectors.joining(", "));
    problems.error(
        1,
        Problem.NOWHERE,
        "",
        first,
        "is no header of a file of reads, and no log of any of " + tried,
        "begin with a line that names the columns: reader,chip,time, or say which log it is with"
            + " --format");
    return new BadInput(problems.inOrder());
  }

  private static String named(LogFormat format) {
    return format.title() + " (" + format.id() + ")";
  }
}
