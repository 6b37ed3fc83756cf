package org.racegantry.publish.access;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows wrong tries down and locks nobody out. One name from one address is slowed soon and most; a
 * name from everywhere and an address with all its names late and little, since a whole venue may
 * share one address and a name must not be shut by strangers. Where a name came in before, only its
 * own wrong tries count. Safe for all threads.
 */
final class Brake {
  /** Names and addresses kept; the one unused longest is forgotten. */
  private static final int KEPT = 20_000;

  private static final long FORGOTTEN_AFTER_MS = 3_600_000;

  /** So many tries are free, then waits double from one second up to a limit. */
  private record Measure(int free, int most_s) {
    long wait_ms(int tries) {
      int over = tries - free;
      return over < 0 ? 0 : Math.min(most_s, 1L << Math.min(over, 20)) * 1_000;
    }
  }

  private static final Measure PAIR = new Measure(5, 30);
  private static final Measure NAME = new Measure(50, 4);
  private static final Measure ADDRESS = new Measure(30, 2);

  private static final class Tries {
    private int count;
    private long last_ms;
    private boolean cameIn;
  }

  private final InstantSource clock;
  private final Map<String, Tries> tries =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > KEPT;
        }
      };

  Brake(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Counts a try before it is made, so that a thousand at once are not free, and throws {@link
   * Refused} where it comes too soon.
   *
   * @param address from where
   * @param name in whose name; empty for a one-time code
   */
  synchronized void admit(String address, String name) {
    Tries pair = tries("p " + address + " " + name);
    long now_ms = clock.millis();
    long until_ms = until(pair, PAIR);
    if (!pair.cameIn) {
      until_ms = Math.max(until_ms, until(tries("a " + address), ADDRESS));
      until_ms = name.isEmpty() ? until_ms : Math.max(until_ms, until(tries("n " + name), NAME));
    }
    if (now_ms < until_ms) {
      throw Refused.tooSoon((int) ((until_ms - now_ms + 999) / 1_000));
    }
    count(pair, now_ms);
    count(tries("a " + address), now_ms);
    if (!name.isEmpty()) {
      count(tries("n " + name), now_ms);
    }
  }

  /** The try that was admitted was right after all. */
  synchronized void cameIn(String address, String name) {
    Tries pair = tries("p " + address + " " + name);
    pair.count = 0;
    pair.cameIn = !name.isEmpty();
    uncount(tries("a " + address));
    if (!name.isEmpty()) {
      uncount(tries("n " + name));
    }
  }

  private Tries tries(String key) {
    Tries found = tries.computeIfAbsent(key, none -> new Tries());
    if (clock.millis() - found.last_ms > FORGOTTEN_AFTER_MS) {
      found.count = 0;
    }
    return found;
  }

  private static long until(Tries before, Measure measure) {
    return before.last_ms + measure.wait_ms(before.count);
  }

  private static void count(Tries tried, long now_ms) {
    tried.count++;
    tried.last_ms = now_ms;
  }

  private static void uncount(Tries tried) {
    tried.count = Math.max(0, tried.count - 1);
  }
}
