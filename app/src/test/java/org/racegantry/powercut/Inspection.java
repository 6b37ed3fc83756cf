package org.racegantry.powercut;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Verification;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;
import org.racegantry.scoring.CanonicalResults;
import org.racegantry.scoring.Scorer;

/**
 * What a race file holds, read from the file alone.
 *
 * @param verification whether its chain holds
 * @param reads the set of reads, as texts
 * @param acts the numbers of the officials' acts, in order
 * @param results the canonical results
 */
record Inspection(
    Verification verification, Set<String> reads, List<Integer> acts, byte[] results) {
  /** Opens the file as the next program would, and reads all of it. */
  static Inspection of(Path file) {
    Set<String> reads = new TreeSet<>();
    List<Integer> acts = new ArrayList<>();
    Scorer scorer = new Scorer();
    try (Journal journal = SqliteJournal.open(file)) {
      journal.replay(
          0,
          Long.MAX_VALUE,
          entry -> {
            for (Fact fact : Codec.decode(entry.body()).facts()) {
              scorer.add(fact);
              switch (fact) {
                case ReadBatch batch -> batch.reads().forEach(read -> reads.add(read.toString()));
                case GunMark _, Transcript _ -> {}
                case Act act -> acts.add(act.number());
              }
            }
          });
      byte[] results = CanonicalResults.bytes(scorer.score());
      return new Inspection(journal.verify(), reads, acts, results);
    }
  }

  /** Those of the given reads that are not there. */
  List<Read> missing(List<Read> wanted) {
    return wanted.stream().filter(read -> !reads.contains(read.toString())).toList();
  }
}
