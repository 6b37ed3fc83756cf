package org.racegantry.journal.kafka;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.racegantry.journal.Chain;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;

/**
 * The journal of one race as its records say it, taken in the order of the log. Whoever reads the
 * same records comes to the same entries, numbers and hashes: what was sent twice counts once, and
 * of two decisions that knew nothing of each other the first counts. Confined to one thread.
 */
public final class RaceLog {
  /** An append is sent again within minutes; so many appends later nobody sends it any more. */
  private static final int IDS_MAX = 1 << 18;

  /** A writer is behind the end of the log by a few appends, not by more than this. */
  private static final int HASHES_MAX = 1 << 12;

  private final Chain chain = new Chain();
  private final Pieces pieces = new Pieces();
  private final Set<ContentId> ids = new LinkedHashSet<>();
  private final Deque<byte[]> hashes = new ArrayDeque<>();
  private Head head = new Head(0, Chain.origin());
  private long decisions;
  private long faultSeq;
  private String fault = "";

  /**
   * What a record came to.
   *
   * @param id of the append it belongs to
   * @param counts whether it counts; where not, another decision came first, or it was sent before
   * @param entries what it adds to the journal
   */
  record Outcome(ContentId id, boolean counts, List<Entry> entries) {}

  /**
   * Takes the next record of this race.
   *
   * @return the entries it adds; none where it is a piece of a longer one, was sent before, or does
   *     not count
   */
  public List<Entry> take(byte[] record) {
    return outcome(record).map(Outcome::entries).orElse(List.of());
  }

  /** The last entry. */
  public Head head() {
    return head;
  }

  /** How many decisions counted. */
  long decisions() {
    return decisions;
  }

  /** Which entry shows that the log was written anew, or 0. */
  long faultSeq() {
    return faultSeq;
  }

  /** What is wrong there, or empty. */
  String fault() {
    return fault;
  }

  /** The same; empty where more pieces must come, or the record is none of ours. */
  Optional<Outcome> outcome(byte[] record) {
    try {
      ContentId id = Pieces.idOf(record);
      return ids.contains(id)
          ? Optional.of(new Outcome(id, false, List.of()))
          : pieces.take(record).map(whole -> outcome(id, Append.of(whole)));
    } catch (BadRecord foreign) {
      fault(
          "a record behind entry " + head.seq() + " is none of Gantry's: " + foreign.getMessage());
      return Optional.empty();
    }
  }

  private Outcome outcome(ContentId id, Append append) {
    if (!counts(append)) {
      return new Outcome(id, false, List.of());
    }
    check(append.anchor());
    remember(id);
    decisions += append.condition() == Append.Condition.DECISION ? 1 : 0;
    List<Entry> entries = new ArrayList<>(append.bodies().size());
    for (Append.Body body : append.bodies()) {
      long seq = head.seq() + 1;
      byte[] hash = chain.next(head.hash(), seq, body.recordedAt_ms(), body.bytes());
      entries.add(new Entry(seq, body.recordedAt_ms(), body.bytes(), hash));
      head = new Head(seq, hash);
      hashes.addLast(hash);
      if (hashes.size() > HASHES_MAX) {
        hashes.removeFirst();
      }
    }
    return new Outcome(id, true, entries);
  }

  private boolean counts(Append append) {
    return switch (append.condition()) {
      case NONE -> true;
      case DECISION -> append.decisions() == decisions;
      case BEHIND ->
          append.anchor().seq() == head.seq() && Arrays.equals(append.anchor().hash(), head.hash());
    };
  }

  /** Each append says what its writer saw: whoever writes the past anew must write all of it. */
  private void check(Head anchor) {
    long back = head.seq() - anchor.seq();
    if (anchor.seq() == 0 || back >= hashes.size()) {
      return;
    }
    if (back < 0) {
      fault("its writer had seen entry " + anchor.seq() + ", which is not there");
    } else if (!Arrays.equals(anchor.hash(), hashBack(back))) {
      fault("its writer had seen another entry " + anchor.seq());
    }
  }

  private byte[] hashBack(long back) {
    var latest = hashes.descendingIterator();
    for (long i = 0; i < back; i++) {
      latest.next();
    }
    return latest.next();
  }

  private void remember(ContentId id) {
    ids.add(id);
    if (ids.size() > IDS_MAX) {
      ids.remove(ids.iterator().next());
    }
  }

  private void fault(String what) {
    if (faultSeq == 0) {
      faultSeq = head.seq() + 1;
      fault = what;
    }
  }
}
