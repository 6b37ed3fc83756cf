package org.racegantry.protocol.jsonlines;

import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;

/** The receiving end of JSON lines: errors are answered at once, lines acknowledged once stored. */
final class JsonLinesTalk implements Talk {
  private final int lineBytesMax;
  private final LineFrames frames;
  private long lines;
  private long acknowledged;

  /** Refuses lines of more than {@code lineBytesMax} bytes. */
  JsonLinesTalk(int lineBytesMax) {
    this.lineBytesMax = lineBytesMax;
    this.frames = new LineFrames(lineBytesMax);
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    // The reader speaks first.
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    frames.feed(bytes, offset, length, new Ear(turn));
  }

  @Override
  public void stored(long messages, long now_ms, Turn turn) {
    if (messages > acknowledged) {
      acknowledged = messages;
      turn.send(Answer.ack(messages));
    }
  }

  @Override
  public void refused(String why, Turn turn) {
    turn.send(Answer.fatal(why));
  }

  private final class Ear implements LineFrames.Sink {
    private final Turn turn;

    Ear(Turn turn) {
      this.turn = turn;
    }

    @Override
    public void line(byte[] bytes, int offset, int length) {
      lines++;
      turn.message(bytes, offset, length);
      if (length > 0) {
        take(ReadLine.decode(bytes, offset, length));
      }
    }

    @Override
    public void tooLong() {
      lines++;
      turn.message(new byte[0], 0, 0);
      String mend = "keep a line under " + lineBytesMax + " bytes";
      take(new Decoded.Refusal(lineBytesMax + 1, "", mend));
    }

    private void take(Decoded said) {
      turn.take(said);
      if (said instanceof Decoded.Refusal refusal) {
        turn.send(Answer.error(lines, refusal));
      }
    }
  }
}
