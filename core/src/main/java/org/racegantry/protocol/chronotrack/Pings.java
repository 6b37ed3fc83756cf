package org.racegantry.protocol.chronotrack;

/** When to ask whether the other side is still there, and when to give it up. */
final class Pings {
  private static final long EVERY_MS = 10_000;
  private static final long GREETING_WAIT_MS = 60_000;
  private static final int UNANSWERED_MAX = 3;

  private long last_ms;
  private int unanswered;
  private boolean greeted;
  private boolean heard;

  /** What is to be done now. */
  enum Act {
    NOTHING,
    PING,
    /** Three pings went unanswered. */
    SILENT,
    /** Somebody called and never said a word. */
    NO_GREETING
  }

  void opened(long now_ms) {
    last_ms = now_ms;
  }

  /** From now on it is asked, and must answer. */
  void greeted(long now_ms) {
    greeted = true;
    last_ms = now_ms;
  }

  /** Anything it says is an answer. */
  void heard() {
    heard = true;
    unanswered = 0;
  }

  Act tick(long now_ms) {
    last_ms = Math.min(last_ms, now_ms);
    long since_ms = now_ms - last_ms;
    if (!greeted) {
      return !heard && since_ms >= GREETING_WAIT_MS ? Act.NO_GREETING : Act.NOTHING;
    }
    if (since_ms < EVERY_MS) {
      return Act.NOTHING;
    }
    if (unanswered == UNANSWERED_MAX) {
      return Act.SILENT;
    }
    last_ms = now_ms;
    unanswered++;
    return Act.PING;
  }
}
