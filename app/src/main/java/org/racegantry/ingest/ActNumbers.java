package org.racegantry.ingest;

import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;

/** Follows a journal and knows the highest number of an act in it. Confined to one thread. */
final class ActNumbers {
  private final Journal journal;
  private long seq;
  private int highest;

  ActNumbers(Journal journal) {
    this.journal = journal;
  }

  /** Reads what was appended since the last call. */
  void catchUp() {
    journal.replay(seq, Long.MAX_VALUE, this::take);
  }

  /** Takes the next entry in. */
  void take(Journal.Entry entry) {
    Codec.decode(entry.body()).facts().stream()
        .filter(Act.class::isInstance)
        .forEach(act -> highest = Math.max(highest, ((Act) act).number()));
    seq = entry.seq();
  }

  /** The last entry read. */
  long seq() {
    return seq;
  }

  /** The first number that is free after {@link #seq}. */
  int next() {
    return Math.addExact(highest, 1);
  }
}
