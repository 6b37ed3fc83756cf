package org.racegantry.journal.forward;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/** Whether what is in Kafka is a beginning of what is in the file, and where they part if not. */
final class Parting {
  private Parting() {}

  /**
   * How far both are one.
   *
   * @return the end of what is in Kafka
   * @throws JournalException where that is not in the file, naming the first entry that is another
   */
  static Head demandOne(OwnFile file, Journal there) {
    // Kafka first: whatever another forwarder has sent by then is in the file.
    Head end = there.head();
    if (file.holds(end)) {
      return end;
    }
    long here = file.end();
    long first = firstOther(file, there, Math.min(end.seq(), here));
    String what =
        first > here
            ? "it goes on behind entry " + here + ", where the file ends, to entry " + end.seq()
            : "entry " + first + " there is not entry " + first + " of the file";
    throw new JournalException(
        Reason.DIVERGED,
        "the race in Kafka is not that of the file: "
            + what
            + "; nothing more is forwarded. Forward to a new name, or find out who else writes"
            + " there",
        null);
  }

  /** Each hash stands for all before it, so the first that is another is found by halving. */
  private static long firstOther(OwnFile file, Journal there, long until) {
    long same = 0;
    long other = until + 1;
    while (other - same > 1) {
      long middle = (same + other) >>> 1;
      if (file.holds(entry(there, middle))) {
        same = middle;
      } else {
        other = middle;
      }
    }
    return other;
  }

  private static Head entry(Journal journal, long seq) {
    List<Entry> one = new ArrayList<>(1);
    journal.replay(seq - 1, seq, one::add);
    return new Head(seq, one.getFirst().hash());
  }
}
