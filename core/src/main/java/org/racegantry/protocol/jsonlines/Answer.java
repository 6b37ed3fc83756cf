package org.racegantry.protocol.jsonlines;

import java.nio.charset.StandardCharsets;
import org.racegantry.protocol.Decoded;

/** The lines Gantry answers with, each with its end. */
public final class Answer {
  private static final String ACK = "{\"ack\":";

  private Answer() {}

  /** So many lines of this connection are dealt with, their reads on stable storage. */
  public static byte[] ack(long lines) {
    return bytes(ACK + lines + "}");
  }

  /** Line number {@code line} of this connection was refused. */
  public static byte[] error(long line, Decoded.Refusal refusal) {
    StringBuilder text = new StringBuilder("{\"error\":{\"line\":").append(line);
    text.append(",\"column\":").append(refusal.column()).append(",\"value\":\"");
    JsonEscapes.make(refusal.value(), text);
    text.append("\",\"mend\":\"");
    JsonEscapes.make(refusal.mend(), text);
    return bytes(text.append("\"}}").toString());
  }

  /** Nothing more is taken on this connection; it is closed after this. */
  public static byte[] fatal(String why) {
    StringBuilder text = new StringBuilder("{\"error\":{\"fatal\":\"");
    JsonEscapes.make(why, text);
    return bytes(text.append("\"}}").toString());
  }

  /** The number of lines in an acknowledgement, or -1 where the answer is another one. */
  public static long ackedLines(String answer) {
    if (!answer.startsWith(ACK) || !answer.endsWith("}")) {
      return -1;
    }
    try {
      return Long.parseLong(answer, ACK.length(), answer.length() - 1, 10);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
