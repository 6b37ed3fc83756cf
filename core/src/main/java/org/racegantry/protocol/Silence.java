package org.racegantry.protocol;

/**
 * How long nothing has been heard. Both the clock and the number of ticks, which come about once a
 * second, must say so: the clock of a rehearsal jumps, and that is no silence. Confined to one
 * thread.
 */
public final class Silence {
  private long since_ms;
  private long ticks;

  /** Something was heard, or the waiting begins. */
  public void broken(long now_ms) {
    since_ms = now_ms;
    ticks = 0;
  }

  /** About a second has passed. */
  public void tick() {
    ticks++;
  }

  /** Whether it has lasted so long. */
  public boolean lasts(long silence_ms, long now_ms) {
    return now_ms - since_ms >= silence_ms && (ticks + 1) * 1_000 >= silence_ms;
  }
}
