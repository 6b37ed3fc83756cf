package org.racegantry.nodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What the topics say of one race and nobody has looked at yet. One thread puts in, any thread
 * takes out; however long nobody does, only the newest of each is kept.
 */
final class Inbox {
  private final StateKey headKey;
  private final StateParts parts = new StateParts();
  private final Map<StateKey, byte[]> pending = new LinkedHashMap<>();
  private final Map<Long, byte[]> persons = new TreeMap<>(Long::compareUnsigned);
  private Map<StateKey, byte[]> untold = new LinkedHashMap<>();
  private boolean personsChanged = true;
  private StateHead head;
  private boolean closed;

  Inbox(String race) {
    headKey = StateKey.head(race);
  }

  /**
   * What is new.
   *
   * @param head how far it goes
   * @param said the newest of each key since the last time
   * @param persons all persons there are, where that has changed
   */
  record News(StateHead head, Map<StateKey, byte[]> said, Optional<List<byte[]>> persons) {}

  /** Takes the next record in; what comes before a head counts when the head has come. */
  synchronized void take(StateKey key, StateValue value) {
    // What a node wrote that did not know it had lost the race is older than what is known.
    if (head == null || value.seq() >= head.seq()) {
      parts.take(key, value).ifPresent(whole -> pending.put(key.part(0), whole));
    }
    byte[] newHead = pending.remove(headKey);
    if (newHead != null) {
      head = StateHead.of(newHead);
      untold.putAll(pending);
      pending.clear();
      notifyAll();
    }
  }

  /** Takes in who somebody is; null where that person was erased. */
  synchronized void person(long id, byte[] body) {
    if (body == null) {
      persons.remove(id);
    } else {
      persons.put(id, body);
    }
    personsChanged = true;
  }

  /** What is new since the last time; empty where nothing is, or nothing was said yet. */
  synchronized Optional<News> news(StateHead lookedAt) {
    if (head == null || head == lookedAt && !personsChanged) {
      return Optional.empty();
    }
    Map<StateKey, byte[]> said = untold;
    untold = new LinkedHashMap<>();
    Optional<List<byte[]>> changed =
        personsChanged ? Optional.of(new ArrayList<>(persons.values())) : Optional.empty();
    personsChanged = false;
    return Optional.of(new News(head, said, changed));
  }

  /** Waits until something is said as of an entry after {@code seq}, or for so long at most. */
  synchronized void awaitAfter(long seq, long patience_ns) throws InterruptedException {
    long until_ns = System.nanoTime() + patience_ns;
    while (!closed && (head == null || head.seq() <= seq)) {
      long left_ns = until_ns - System.nanoTime();
      if (left_ns <= 0) {
        return;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left_ns);
    }
  }

  /** Lets go whoever waits. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Whether a scoring node has said anything of this race yet. */
  synchronized boolean isScored() {
    return head != null;
  }
}
