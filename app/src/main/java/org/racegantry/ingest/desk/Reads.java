package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/** Looks a chip's reads up in a journal. */
final class Reads {
  private static final int LISTED_MAX = 3;

  private Reads() {}

  /** The chip's reads nearest in time, the very read first where it is there. */
  static List<Read> nearest(Journal journal, String chip, String reader, long time_ms) {
    List<Read> found = new ArrayList<>();
    journal.replay(
        0,
        Long.MAX_VALUE,
        entry ->
            Codec.decode(entry.body()).facts().stream()
                .filter(ReadBatch.class::isInstance)
                .forEach(fact -> collect(fact, chip, found)));
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparingLong((Read read) -> Math.abs(read.time_ms() - time_ms))
                .thenComparing(read -> !read.reader().equals(reader))
                .thenComparing(Read::reader))
        .limit(LISTED_MAX)
        .toList();
  }

  private static void collect(Fact fact, String chip, List<Read> found) {
    ReadBatch reads = (ReadBatch) fact;
    int wanted = reads.chips().indexOf(chip);
    for (int i = 0; wanted >= 0 && i < reads.size(); i++) {
      if (reads.chipIndex(i) == wanted) {
        found.add(reads.read(i));
      }
    }
  }
}
