package org.racegantry.journal.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.racegantry.journal.Chain;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/**
 * Says which entries of a file go next: so many that they fit into one record, or one that does
 * not. Whoever sends the same entry again then cuts it into the same pieces. An entry whose hash
 * does not hold goes nowhere: what is in the topic is there for good.
 */
final class NextEntries {
  /** With what is around each entry this is less than a record that a thin line takes. */
  static final int BYTES_MAX = 56_000;

  private static final int ENVELOPE_BYTES = 16;
  private static final int READ_AT_ONCE = 64;

  private final OwnFile file;
  private final Chain chain = new Chain();

  NextEntries(OwnFile file) {
    this.file = file;
  }

  /** What follows an entry, up to another; at least one. */
  List<Entry> after(Head before, long end) {
    List<Entry> next = new ArrayList<>();
    long bytes = 0;
    long at = before.seq();
    while (at < end) {
      List<Entry> some = file.entries(at, Math.min(end, at + READ_AT_ONCE));
      for (Entry each : some) {
        bytes += ENVELOPE_BYTES + each.body().length;
        if (!next.isEmpty() && bytes > BYTES_MAX) {
          return demandWhole(before, next);
        }
        next.add(each);
      }
      at += READ_AT_ONCE;
    }
    return demandWhole(before, next);
  }

  private List<Entry> demandWhole(Head before, List<Entry> entries) {
    byte[] hash = before.hash();
    long seq = before.seq();
    for (Entry each : entries) {
      hash = chain.next(hash, ++seq, each.recordedAt_ms(), each.body());
      if (each.seq() != seq || !Arrays.equals(hash, each.hash())) {
        throw new JournalException(
            Reason.DAMAGED,
            "entry "
                + seq
                + " of the race file is damaged and was not forwarded, nor anything behind it;"
                + " run `gantry verify`, and go on from a copy that verifies",
            null);
      }
    }
    return entries;
  }
}
