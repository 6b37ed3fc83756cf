package org.racegantry.nodes;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The races of one partition on a scoring node. One thread. */
final class ScoredPartition {
  /** From one saying of a race to the next, at least: more often than this nobody can see. */
  private static final long BEAT_NS = TimeUnit.MILLISECONDS.toNanos(50);

  /** So that one large race does not keep all others waiting: it rests twice as long as it took. */
  private static final int LEISURE = 2;

  private final int number;
  private final long end;
  private final Map<String, ScoredRace> races = new TreeMap<>();
  private final Map<String, Long> notBefore_ns = new TreeMap<>();
  private boolean caughtUp;

  /** {@code end} is the offset up to which the log must be read before anything is said. */
  ScoredPartition(int number, long end) {
    this.number = number;
    this.end = end;
    this.caughtUp = end == 0;
  }

  ScoredRace race(String id) {
    return races.computeIfAbsent(id, ScoredRace::new);
  }

  Optional<ScoredRace> known(String id) {
    return Optional.ofNullable(races.get(id));
  }

  int races() {
    return races.size();
  }

  boolean caughtUp() {
    return caughtUp;
  }

  /** The log was read up to an offset. */
  void readUpTo(long offset) {
    caughtUp |= offset >= end;
  }

  /** Says what is new, once the log has been read up to where it ended at the beginning. */
  void say(StateWriter writer) {
    if (caughtUp) {
      races.forEach((id, race) -> say(id, race, writer));
    }
  }

  private void say(String id, ScoredRace race, StateWriter writer) {
    long began_ns = System.nanoTime();
    boolean due = began_ns - notBefore_ns.getOrDefault(id, began_ns) >= 0;
    if (due && race.hasNews()) {
      Map<StateKey, byte[]> news = race.news();
      writer.write(id, number, race.seq(), news);
      long took_ns = System.nanoTime() - began_ns;
      notBefore_ns.put(id, began_ns + Math.max(BEAT_NS, (1 + LEISURE) * took_ns));
    }
  }
}
