package org.racegantry.rehearsal.device;

import java.util.ArrayDeque;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;
import org.racegantry.race.Read;

/** A line between an emulated reader and a talk, without sockets; both see the same clock. */
final class TalkingLine implements Wire {
  private final Emulator emulator;
  private final ArrayDeque<byte[]> toGantry = new ArrayDeque<>();
  private final ArrayDeque<byte[]> toReader = new ArrayDeque<>();
  private final RecordedTurn heard = new RecordedTurn();
  private final StringBuilder said = new StringBuilder();
  private Talk talk;
  long now_ms;

  TalkingLine(Emulator emulator, long now_ms) {
    this.emulator = emulator;
    this.now_ms = now_ms;
  }

  /** Connects, with a new talk. */
  TalkingLine connect(Talk next) {
    talk = next;
    talk.opened(now_ms, turn());
    emulator.connected(now_ms, this);
    run();
    return this;
  }

  /** Breaks the connection; what is under way is lost. */
  void cut() {
    talk = null;
    toGantry.clear();
    toReader.clear();
    emulator.disconnected();
  }

  void sees(Read read) {
    emulator.seen(read, now_ms, this);
    run();
  }

  /** A chip crosses, and what the reader sends of it is lost on the way. */
  void seesInVain(Read read) {
    emulator.seen(read, now_ms, this);
    cut();
  }

  void guns(long time_ms) {
    emulator.gun(time_ms, now_ms, this);
    run();
  }

  void resendsAll() {
    emulator.resendAll(now_ms, this);
    run();
  }

  /** Seconds pass on both sides. */
  void pass(int seconds) {
    for (int i = 0; i < seconds; i++) {
      now_ms += 1_000;
      emulator.tick(now_ms, this);
      run();
      if (talk != null) {
        talk.tick(now_ms, turn());
      }
      run();
    }
  }

  RecordedTurn heard() {
    return heard;
  }

  /** What Gantry said, from the beginning. */
  String said() {
    return said.toString();
  }

  private void run() {
    while (!toGantry.isEmpty() || !toReader.isEmpty()) {
      byte[] up = toGantry.poll();
      if (up != null) {
        talk.heard(up, 0, up.length, now_ms, turn());
      }
      byte[] down = toReader.poll();
      if (down != null) {
        emulator.heard(down, 0, down.length, now_ms, this);
      }
    }
  }

  @Override
  public void send(byte[] bytes) {
    toGantry.add(bytes);
  }

  @Override
  public void hangUp() {
    throw new AssertionError("these readers do not hang up");
  }

  @Override
  public boolean stands() {
    return talk != null;
  }

  private Turn turn() {
    return new Turn() {
      @Override
      public void message(byte[] bytes, int offset, int length) {
        heard.message(bytes, offset, length);
      }

      @Override
      public void take(Decoded taken) {
        heard.take(taken);
      }

      @Override
      public void send(byte[] bytes) {
        said.append(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        toReader.add(bytes);
      }

      @Override
      public void reached(String stretch, long number) {
        heard.reached(stretch, number);
      }

      @Override
      public void hangUp(String why) {
        heard.hangUp(why);
      }
    };
  }
}
