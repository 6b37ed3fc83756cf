package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.codec.Codec;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.SnapshotReader;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.CanonicalResults;

/** The results of a race file in three forms, to be compared byte for byte. */
record ResultBytes(String csv, String json, String canonical) {
  static ResultBytes of(Path file) {
    return new ResultBytes(printed(file, "csv"), printed(file, "json"), canonical(file));
  }

  private static String printed(Path file, String format) {
    Ran ran = Ran.gantry("results", "" + file, "--format", format);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).hasSizeGreaterThan(1_000);
    return ran.out();
  }

  private static String canonical(Path file) {
    try (SqliteJournal journal = SqliteJournal.openReadOnly(file)) {
      byte[] bytes = CanonicalResults.bytes(SnapshotReader.atEnd(journal).results());
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The reads in the journal of a race file, each once, as reader, chip and time. */
  static Set<String> reads(Path file) {
    Set<String> found = new TreeSet<>();
    try (SqliteJournal journal = SqliteJournal.openReadOnly(file)) {
      journal.replay(
          0,
          journal.head().seq(),
          entry -> {
            for (Fact fact : Codec.decode(entry.body()).facts()) {
              if (fact instanceof ReadBatch batch) {
                batch.reads().forEach(read -> found.add(key(read)));
              }
            }
          });
    }
    return found;
  }

  static String key(Read read) {
    return read.reader() + " " + read.chip() + " " + read.time_ms();
  }
}
