package org.racegantry.ingest.reads;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.RaceSetup;

/** What is odd about the reads of a file, held against the race: no reason to refuse any. */
public final class Doubts {
  private static final long DAY_ms = 86_400_000;

  private final TreeSet<String> known = new TreeSet<>();
  private final Map<String, Long> readsByReader = new LinkedHashMap<>();
  private final long midnight_ms;
  private long otherDays;

  /** Nothing yet, about reads for this race. */
  public Doubts(RaceSetup setup) {
    setup.lines().forEach(line -> known.addAll(line.readers()));
    midnight_ms = setup.date().atStartOfDay(setup.zone()).toInstant().toEpochMilli();
  }

  /** There are so many more reads of this reader. */
  public void reads(String reader, long more) {
    readsByReader.merge(reader, more, Long::sum);
  }

  /** There is a read with this time, in milliseconds since 1970. */
  public void time(long time_ms) {
    long sinceMidnight_ms = time_ms - midnight_ms;
    if (sinceMidnight_ms < -DAY_ms || sinceMidnight_ms > 3 * DAY_ms) {
      otherDays++;
    }
  }

  /** Adds a warning for everything that is odd. */
  public void tell(Problems problems) {
    readsByReader.forEach((reader, reads) -> tellOf(reader, reads, problems));
    if (otherDays > 0) {
      problems.fileWarning(
          "has " + otherDays + " reads of other days than the race's",
          "correct the reader's clock with the officials' desk if its clock was wrong");
    }
  }

  private void tellOf(String reader, long reads, Problems problems) {
    if (!known.contains(reader)) {
      problems.fileWarning(
          "has "
              + reads
              + " reads of reader "
              + Shown.quoted(reader)
              + ", which is on no line of the race file; they are kept and do not count",
          Nearest.to(reader, known).isPresent()
              ? "was " + Nearest.to(reader, known).orElseThrow() + " meant?"
              : "put the reader on a line, or leave it so");
    }
  }
}
