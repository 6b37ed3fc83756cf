package org.racegantry.ingest.reads;

import java.util.List;
import org.racegantry.ingest.problem.Problem;

/**
 * What reading a file of reads came to.
 *
 * @param accepted how many reads were understood
 * @param refused how many lines were not
 * @param problems the first of them, and doubts about the file as a whole
 */
public record ReadsReport(long accepted, long refused, List<Problem> problems) {
  public ReadsReport {
    problems = List.copyOf(problems);
  }
}
