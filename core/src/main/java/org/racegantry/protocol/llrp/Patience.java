package org.racegantry.protocol.llrp;

/**
 * How long something may take. It ends when the clock says so and as many ticks of a second were
 * counted: the clock alone may jump, as in a rehearsal that runs fast.
 */
final class Patience {
  private static final long TICK_ms = 1_000;

  private boolean running;
  private long since_ms;
  private long ticks;

  /** From now on. */
  void begin(long now_ms) {
    running = true;
    since_ms = now_ms;
    ticks = 0;
  }

  /** It has come. */
  void end() {
    running = false;
  }

  boolean running() {
    return running;
  }

  /** About a second has passed. */
  void tick() {
    ticks++;
  }

  /** Whether it took longer than that. */
  boolean over(long now_ms, long most_ms) {
    return running && now_ms - since_ms > most_ms && ticks > most_ms / TICK_ms;
  }
}
