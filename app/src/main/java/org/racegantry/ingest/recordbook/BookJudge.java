package org.racegantry.ingest.recordbook;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.RecordMark;

/**
 * Says whether the lines of a record book can be used, as those who will use them see it. Ingest
 * knows how a table is written; what a record is, it is told by whoever wires it up.
 */
public interface BookJudge {
  /**
   * Something wrong with a line.
   *
   * @param line the line
   * @param column the name of the column: {@code state}
   * @param value what stands there
   * @param what what is wrong with it
   * @param mend how to put it right
   */
  record Doubt(RecordMark line, String column, String value, String what, String mend) {
    public Doubt {
      Objects.requireNonNull(line, "line");
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(mend, "mend");
    }
  }

  /** What makes a line of no use; empty where it can be used. */
  List<Doubt> line(RecordMark line);

  /** What is doubtful in lines that can be used each by itself, but not all together. */
  List<Doubt> book(List<RecordMark> lines);
}
