package org.racegantry.ingest.link;

import java.nio.charset.StandardCharsets;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;
import org.racegantry.race.Read;

/** The least a protocol with numbers can be: it asks for all after a number, each line is one. */
final class Numbered implements Protocol {
  @Override
  public String id() {
    return "numbered";
  }

  @Override
  public String title() {
    return "numbered lines";
  }

  @Override
  public Caller caller() {
    return Caller.GANTRY;
  }

  @Override
  public int port() {
    return 1;
  }

  @Override
  public Talk talk(Setting setting) {
    LineFrames frames = new LineFrames(20);
    return new Talk() {
      @Override
      public void opened(long now_ms, Turn turn) {
        String ask = "after " + setting.reachedIn("file") + "\n";
        turn.send(ask.getBytes(StandardCharsets.US_ASCII));
      }

      @Override
      public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
        frames.feed(bytes, offset, length, new Lines(setting.reader(), turn));
      }
    };
  }

  private record Lines(String reader, Turn turn) implements LineFrames.Sink {
    @Override
    public void line(byte[] bytes, int offset, int length) {
      turn.message(bytes, offset, length);
      long number = Long.parseLong(new String(bytes, offset, length, StandardCharsets.US_ASCII));
      turn.take(new Decoded.Detection(Read.of(reader, "C" + number, number)));
      turn.reached("file", number);
    }

    @Override
    public void tooLong() {
      turn.hangUp("too long");
    }
  }
}
