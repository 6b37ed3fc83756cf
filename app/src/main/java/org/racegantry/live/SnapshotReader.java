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
    return folded(journal, seq, new RaceFold()).snapshot();
  }

  /**
   * The race as of a moment in it, by all that is known {@code now}: the reads stamped at or before
   * {@code time_ms} (milliseconds since 1970) and every act, except what lies ahead of that moment:
   * guns fired later, times stated later and, where reads came later, the end of the race declared.
   */
  public static Snapshot atTime(Journal journal, Snapshot now, long time_ms) {
    boolean over = now.results().latestRead_ms() <= time_ms;
    RaceFold fold = new RaceFold(batch -> Lens.until(time_ms, over, batch));
    return folded(journal, now.seq(), fold).snapshotUntil(time_ms);
  }

  /**
   * The race as it was known at a moment in it, for whoever must not know more: the reads stamped
   * at or before {@code time_ms} (milliseconds since 1970) and what officials had done by then. A
   * file that was filled after the race lends its entries and guns, but no decision.
   */
  public static Snapshot knownAt(Journal journal, long time_ms) {
    RaceFold fold = new RaceFold(new KnownBy(time_ms));
    return folded(journal, journal.head().seq(), fold).snapshotUntil(time_ms);
  }

  private static RaceFold folded(Journal journal, long seq, RaceFold fold) {
    long last = journal.head().seq();
    if (seq < 1 || seq > last) {
      throw new IllegalArgumentException(
          "there is no entry " + seq + "; the journal holds 1 to " + last);
    }
    fold.catchUp(journal, seq);
    return fold;
  }
}
