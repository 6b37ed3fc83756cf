package org.racegantry.protocol;

import java.util.ArrayDeque;

/** The answers of one talk that wait until what they acknowledge is on stable storage. */
public final class Owed {
  private final ArrayDeque<Answer> answers = new ArrayDeque<>();

  private record Answer(long message, byte[] bytes) {}

  /** Owes an answer for the message with this number, counted from 1; numbers never go back. */
  public void owe(long message, byte[] bytes) {
    answers.add(new Answer(message, bytes));
  }

  /** Sends what is owed for the first {@code messages} messages, in order. */
  public void settle(long messages, Turn turn) {
    while (!answers.isEmpty() && answers.peek().message() <= messages) {
      turn.send(answers.poll().bytes());
    }
  }

  /** How many answers are owed. */
  public int size() {
    return answers.size();
  }
}
