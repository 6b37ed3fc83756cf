package org.racegantry.protocol.raceresult;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import org.racegantry.protocol.Silence;
import org.racegantry.protocol.Turn;

/**
 * Commands to the decoder, one at a time: the next goes out when the one before is answered, or was
 * not for ten seconds.
 */
final class Questions {
  private static final long PATIENCE_MS = 10_000;

  private final ArrayDeque<String> waiting = new ArrayDeque<>();
  private final Silence silence = new Silence();
  private String asked = "";

  /** Asks as soon as nothing else is open; what waits already is not asked twice. */
  void ask(String command, long now_ms, Turn turn) {
    if (!waiting.contains(command)) {
      waiting.add(command);
    }
    next(now_ms, turn);
  }

  /** What is open; empty for nothing. */
  String open() {
    return asked;
  }

  /** Part of a long answer came: the rest is waited for. */
  void goesOn(long now_ms) {
    silence.broken(now_ms);
  }

  /** The open question is answered. */
  void answered(long now_ms, Turn turn) {
    asked = "";
    next(now_ms, turn);
  }

  /** A second has passed; returns the question nobody answered, or an empty text. */
  String tick(long now_ms, Turn turn) {
    silence.tick();
    if (asked.isEmpty() || !silence.lasts(PATIENCE_MS, now_ms)) {
      return "";
    }
    String unanswered = asked;
    answered(now_ms, turn);
    return unanswered;
  }

  private void next(long now_ms, Turn turn) {
    if (asked.isEmpty() && !waiting.isEmpty()) {
      asked = waiting.poll();
      silence.broken(now_ms);
      turn.send((asked + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
