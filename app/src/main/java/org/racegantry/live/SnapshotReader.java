package org.racegantry.live;

import org.racegantry.journal.Journal;

/** Snapshots for commands: the whole journal folded once, nothing followed. */
public final class SnapshotReader {
  private SnapshotReader() {}

  /** The race as of the journal's last entry; throws where no race was set up. */
  public static Snapshot atEnd(Journal journal) {
    return atSeq(journal, journal.head().seq());
  }

  /** The race as of entry {@code seq}, from 1 to the journal's last. */
  public static Snapshot atSeq(Journal journal, long seq) {
    return foldedUntil(journal, seq).snapshot();
  }

  /**
   * The race as of a moment in it: every act known by now, and of the reads those stamped at or
   * before {@code time_ms} (milliseconds since 1970).
   */
  public static Snapshot atTime(Journal journal, long time_ms) {
    return foldedUntil(journal, journal.head().seq()).snapshotUntil(time_ms);
  }

  private static RaceFold foldedUntil(Journal journal, long seq) {
    long last = journal.head().seq();
    if (seq < 1 || seq > last) {
      throw new IllegalArgumentException(
          "there is no entry " + seq + "; the journal holds 1 to " + last);
    }
    RaceFold fold = new RaceFold();
    fold.catchUp(journal, seq);
    return fold;
  }
}
