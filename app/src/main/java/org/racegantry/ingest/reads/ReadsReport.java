package org.racegantry.ingest.reads;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.ingest.problem.Problem;

/**
 * What reading a file of reads came to.
 *
 * @param accepted how many reads were understood
 * @param refused how many lines were not
 * @param problems the first of them, and doubts about the file as a whole
 * @param log what else there was, where the file is a log of a vendor's
 */
public record ReadsReport(
    long accepted, long refused, List<Problem> problems, Optional<LogCount> log) {
  /**
   * What a log of a vendor's held beside reads.
   *
   * @param title the name of its format, for people
   * @param repeated how many reads came again, with the same reader, chip and time
   * @param gunMarks how many different marks of a gun there are
   * @param quiet how many lines say nothing of a runner: headers, statuses, pings
   */
  public record LogCount(String title, long repeated, long gunMarks, long quiet) {
    public LogCount {
      Objects.requireNonNull(title, "title");
    }
  }

  public ReadsReport {
    problems = List.copyOf(problems);
    Objects.requireNonNull(log, "log");
  }

  /** What a file of Gantry's own came to. */
  public ReadsReport(long accepted, long refused, List<Problem> problems) {
    this(accepted, refused, problems, Optional.empty());
  }

  /** Whether there is anything to keep: a read or the mark of a gun. */
  public boolean anything() {
    return accepted > 0 || log.isPresent() && log.get().gunMarks() > 0;
  }
}
