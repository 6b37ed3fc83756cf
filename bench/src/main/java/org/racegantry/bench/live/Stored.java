package org.racegantry.bench.live;

import java.nio.file.Path;
import java.util.Arrays;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Fact;
import org.racegantry.race.ReadBatch;

/** In which journal entry each read is that was sent; found by its record number. */
public final class Stored {
  private static final String SOURCE = "jsonlines ";

  private final long[] seqs;
  private int twice;

  private Stored(int sent) {
    seqs = new long[sent];
  }

  /** Looks into a race file, which may be in use. */
  public static Stored in(Path file, int sent) {
    Stored stored = new Stored(sent);
    try (SqliteJournal journal = SqliteJournal.openReadOnly(file)) {
      journal.replay(0, journal.head().seq(), stored::take);
    }
    return stored;
  }

  /** The entry read number {@code i} is in, or 0. */
  public long seq(int i) {
    return seqs[i];
  }

  /** How many are in no entry. */
  public long missing() {
    return Arrays.stream(seqs).filter(seq -> seq == 0).count();
  }

  /** How many are in two. */
  public int twice() {
    return twice;
  }

  private void take(Journal.Entry entry) {
    Batch batch = Codec.decode(entry.body());
    if (!batch.source().startsWith(SOURCE)) {
      return;
    }
    for (Fact fact : batch.facts()) {
      if (fact instanceof ReadBatch reads) {
        for (int i = 0; i < reads.size(); i++) {
          note((int) reads.sequence(i), entry.seq());
        }
      }
    }
  }

  private void note(int read, long seq) {
    if (seqs[read] != 0) {
      twice++;
    }
    seqs[read] = seq;
  }
}
