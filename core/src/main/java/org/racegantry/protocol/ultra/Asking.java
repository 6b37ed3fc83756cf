package org.racegantry.protocol.ultra;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import org.racegantry.protocol.Silence;
import org.racegantry.protocol.Turn;

/**
 * Questions of one letter, one at a time: the next one goes out when the last was answered, or when
 * no answer came for a while. Nothing is asked before the reader has greeted, or kept silent.
 */
final class Asking {
  private static final long PATIENCE_ms = 2_000;

  private final ArrayDeque<String> waiting = new ArrayDeque<>();
  private final Silence since = new Silence();
  private boolean open = true;

  /** Begins to wait for the greeting. */
  void begin(long now_ms) {
    since.broken(now_ms);
  }

  /** Asks once its turn has come; what waits already is not asked twice. */
  void ask(String command, long now_ms, Turn turn) {
    if (!waiting.contains(command)) {
      waiting.add(command);
    }
    if (!open) {
      next(now_ms, turn);
    }
  }

  /** The greeting or an answer came. */
  void answered(long now_ms, Turn turn) {
    next(now_ms, turn);
  }

  void tick(long now_ms, Turn turn) {
    since.tick();
    if (open && since.lasts(PATIENCE_ms, now_ms)) {
      next(now_ms, turn);
    }
  }

  /** Whether an answer is awaited. */
  boolean busy() {
    return open;
  }

  private void next(long now_ms, Turn turn) {
    open = !waiting.isEmpty();
    if (open) {
      since.broken(now_ms);
      turn.send(waiting.remove().getBytes(StandardCharsets.US_ASCII));
    }
  }
}
