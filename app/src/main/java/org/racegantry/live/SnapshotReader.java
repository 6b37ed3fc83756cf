package org.racegantry.live;

import java.util.Optional;
import org.racegantry.journal.Journal;
import org.racegantry.race.RaceSetup;

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
   * The race as of a moment in it: every act known by now, except guns fired later, and of the
   * reads those stamped at or before {@code time_ms} (milliseconds since 1970).
   */
  public static Snapshot atTime(Journal journal, long time_ms) {
    RaceFold fold = new RaceFold(batch -> Lens.withoutGunsAfter(time_ms, batch));
    return folded(journal, journal.head().seq(), fold).snapshotUntil(time_ms);
  }

  /** The race as it was set up, without a look at its reads; none where no race was set up. */
  public static Optional<RaceSetup> setup(Journal journal) {
    long last = journal.head().seq();
    if (last == 0) {
      return Optional.empty();
    }
    RaceFold fold = folded(journal, last, new RaceFold(Lens::acts));
    return fold.ready() ? Optional.of(fold.snapshot().results().setup()) : Optional.empty();
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
