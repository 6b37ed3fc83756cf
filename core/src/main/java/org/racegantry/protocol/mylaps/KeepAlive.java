package org.racegantry.protocol.mylaps;

/**
 * When to ask whether the other end is still there: after ten seconds of silence, and then every
 * ten. One that has answered such a question and then leaves six unanswered is gone; one that never
 * answered any is not judged by it. Confined to one talk.
 */
final class KeepAlive {
  private static final long SILENCE_MS = 10_000;
  private static final int UNANSWERED_MAX = 6;

  private long heard_ms;
  private long asked_ms;
  private int unanswered;
  private boolean answers;

  /** Something came. */
  void heard(long now_ms) {
    heard_ms = now_ms;
    unanswered = 0;
  }

  /** It was the answer to our question. */
  void answered() {
    answers = true;
  }

  /** Whether to ask now; asking is taken as done. */
  boolean due(long now_ms) {
    boolean back = now_ms < heard_ms || now_ms < asked_ms;
    if (back) {
      heard_ms = Math.min(heard_ms, now_ms);
      asked_ms = Math.min(asked_ms, now_ms);
    }
    if (now_ms - heard_ms < SILENCE_MS || now_ms - asked_ms < SILENCE_MS) {
      return false;
    }
    asked_ms = now_ms;
    unanswered++;
    return true;
  }

  /** Whether the other end is gone. */
  boolean gone() {
    return answers && unanswered > UNANSWERED_MAX;
  }
}
