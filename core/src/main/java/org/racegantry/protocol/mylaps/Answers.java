package org.racegantry.protocol.mylaps;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.protocol.Turn;

/**
 * What we say, each message ended with {@code @$} and a line end. There are two families of
 * senders. Some read lines, and wait for the line end; they write line ends themselves and get
 * theirs with the message. Others look whether what they got ends with {@code $}; they write none,
 * and get the line end a moment later, or before the next message. Confined to one talk.
 */
final class Answers {
  private static final String LINE_END = "\r\n";
  private static final long LINE_END_AFTER_MS = 500;

  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private boolean lines;
  private boolean lineEndOwed;
  private long said_ms;

  private record Waiting(long message, String text) {}

  /** Says these messages, in one piece. */
  void say(long now_ms, Turn turn, Charset charset, String... texts) {
    StringBuilder bytes = new StringBuilder();
    for (String text : texts) {
      bytes.append(lineEndOwed ? LINE_END : "").append("Gantry@").append(text).append("@$");
      lineEndOwed = true;
    }
    if (lines) {
      bytes.append(LINE_END);
      lineEndOwed = false;
    }
    said_ms = now_ms;
    turn.send(bytes.toString().getBytes(charset));
  }

  /** Says this once so many messages are stored. */
  void owe(long message, String text) {
    waiting.add(new Waiting(message, text));
  }

  /** Says what was owed for the first so many messages. */
  void stored(long messages, long now_ms, Turn turn) {
    List<String> texts = new ArrayList<>();
    while (!waiting.isEmpty() && waiting.peek().message() <= messages) {
      texts.add(waiting.poll().text());
    }
    if (!texts.isEmpty()) {
      say(now_ms, turn, StandardCharsets.UTF_8, texts.toArray(String[]::new));
    }
  }

  /** The sender writes line ends, so it may wait for ours. */
  void lineHeard(Turn turn) {
    lines = true;
    endLine(turn);
  }

  /** Time has passed: nobody has reason to look at the end of what came before. */
  void tick(long now_ms, Turn turn) {
    if (now_ms < said_ms || now_ms - said_ms >= LINE_END_AFTER_MS) {
      endLine(turn);
    }
  }

  private void endLine(Turn turn) {
    if (lineEndOwed) {
      lineEndOwed = false;
      turn.send(LINE_END.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
