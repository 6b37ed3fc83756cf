package org.racegantry.protocol.wiclax;

/**
 * When to ask a device for its clock, and when to give it up. Heartbeats are a device's choice, and
 * so is answering: only one that has shown a sign of life by itself is missed when it shows none.
 * Confined to one thread.
 */
final class Patience {
  private static final long CLOCK_EVERY_MS = 30_000;
  private static final long CLOCK_WAIT_MS = 5_000;
  private static final long SILENCE_MS = 100_000;
  private static final long SILENCE_LEAST_MS = 45_000;
  private static final int HEARTBEATS_MISSED = 4;

  private long opened_ms;
  private long asked_ms;
  private long heard_ms;
  private long heartbeat_ms;
  private long pause_ms;
  private long limit_ms = SILENCE_MS;
  private int heartbeats;
  private boolean answered;

  void opened(long now_ms) {
    opened_ms = now_ms;
    asked_ms = now_ms;
    heard_ms = now_ms;
  }

  /** Some bytes came. */
  void heard(long now_ms) {
    heard_ms = now_ms;
  }

  /** It has told its clock. */
  void answered() {
    answered = true;
  }

  /** Four of its longest pauses without a word are too many. */
  void heartbeat(long now_ms) {
    if (heartbeats > 0) {
      pause_ms = Math.max(pause_ms, now_ms - heartbeat_ms);
      long most_ms = Math.max(HEARTBEATS_MISSED * pause_ms, SILENCE_LEAST_MS);
      limit_ms = Math.min(most_ms, SILENCE_MS);
    }
    heartbeats++;
    heartbeat_ms = now_ms;
  }

  /** Whether it is silent for too long. */
  boolean isOver(long now_ms) {
    heard_ms = Math.min(heard_ms, now_ms);
    return (answered || heartbeats > 0) && now_ms - heard_ms >= limit_ms;
  }

  /** Whether its clock will hardly come any more. */
  boolean isLateWithClock(long now_ms) {
    opened_ms = Math.min(opened_ms, now_ms);
    return !answered && now_ms - opened_ms >= CLOCK_WAIT_MS;
  }

  /** Whether it is time to ask for the clock; it is taken as asked then. */
  boolean mayAskClock(long now_ms) {
    asked_ms = Math.min(asked_ms, now_ms);
    boolean due = now_ms - asked_ms >= CLOCK_EVERY_MS;
    asked_ms = due ? now_ms : asked_ms;
    return due;
  }
}
