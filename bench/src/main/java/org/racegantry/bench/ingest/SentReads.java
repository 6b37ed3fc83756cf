package org.racegantry.bench.ingest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/** The reads that were sent, each once, to be looked for in a journal. */
final class SentReads {
  private final long[] keys;
  private final BitSet found = new BitSet();

  private SentReads(long[] sorted) {
    this.keys = sorted;
  }

  /** These keys, made with {@link #key}; two equal ones are one read that was sent twice. */
  static SentReads of(long[] keys) {
    return new SentReads(Arrays.stream(keys).sorted().distinct().toArray());
  }

  /** A number that stands for a read: who saw which chip when. */
  static long key(Read read) {
    return key(read.reader(), read.chip(), read.time_ms());
  }

  private static long key(String reader, String chip, long time_ms) {
    long z = time_ms * 0x9E3779B97F4A7C15L + reader.hashCode() * 0xC2B2AE3D27D4EB4FL;
    z += chip.hashCode() * 0x165667B19E3779F9L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    return z ^ (z >>> 29);
  }

  /** Looks for them in the entries of a race file after {@code seq}, which may be in use. */
  void lookIn(Path file, long seq) {
    try (SqliteJournal journal = SqliteJournal.openReadOnly(file)) {
      journal.replay(seq, journal.head().seq(), this::take);
    }
  }

  private void take(Journal.Entry entry) {
    Batch batch = Codec.decode(entry.body());
    for (Fact fact : batch.facts()) {
      if (fact instanceof ReadBatch reads) {
        for (int i = 0; i < reads.size(); i++) {
          String reader = reads.readers().get(reads.readerIndex(i));
          String chip = reads.chips().get(reads.chipIndex(i));
          int at = Arrays.binarySearch(keys, key(reader, chip, reads.time_ms(i)));
          if (at >= 0) {
            found.set(at);
          }
        }
      }
    }
  }

  /** How many different reads were sent. */
  int distinct() {
    return keys.length;
  }

  /** How many of them are nowhere. */
  int lost() {
    return keys.length - found.cardinality();
  }
}
