package org.racegantry.ingest.link;

import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: half a second at first, twice as long after each failure,
 * half a minute at most, and each time a quarter more or less by chance, so that twenty readers
 * behind one switch are not called in the same moment. Confined to one thread.
 */
final class BackOff {
  private static final long FIRST_MS = 500;
  private static final long MOST_MS = 30_000;

  private final RandomGenerator chance;
  private long next_ms = FIRST_MS;

  BackOff(RandomGenerator chance) {
    this.chance = chance;
  }

  /** The connection did its work for a while: the next failure is a first one. */
  void reset() {
    next_ms = FIRST_MS;
  }

  /** How long to wait now. */
  long next_ms() {
    long wait_ms = next_ms;
    next_ms = Math.min(MOST_MS, 2 * next_ms);
    long quarter_ms = wait_ms / 4;
    return wait_ms - quarter_ms + chance.nextLong(2 * quarter_ms + 1);
  }
}
