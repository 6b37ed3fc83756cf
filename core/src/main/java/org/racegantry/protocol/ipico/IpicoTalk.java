package org.racegantry.protocol.ipico;

import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Silence;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;
import org.racegantry.race.Read;

/**
 * A conversation with one IPICO reader. A Lite is asked for its clock now and then, and for what is
 * in its memory only where the readers file says so; to an Elite nothing is said. The protocol has
 * no numbers, so a gap cannot be seen.
 */
final class IpicoTalk implements Talk {
  private static final int LINE_LENGTH_MAX = 600;
  private static final long CLOCK_EVERY_ms = 15_000;
  private static final int UNANSWERED_MAX = 3;

  private final String reader;
  private final boolean asks;
  private final LineFrames frames = new LineFrames(LINE_LENGTH_MAX, '\r', '\n');
  private final LocalClock clock;
  private final boolean downloads;
  private final Download download = new Download();
  private final Silence sinceAsked = new Silence();
  private int unanswered;
  private boolean answers;
  private Turn turn;

  IpicoTalk(Setting setting) {
    this.reader = setting.reader().isEmpty() ? "ipico" : setting.reader();
    this.asks = !setting.option("model", "lite").equals("elite");
    this.downloads = asks && setting.option("download", "no").equals("yes");
    this.clock = new LocalClock(setting.zone(), setting.raceDay());
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    ask(now_ms, turn);
  }

  private void ask(long now_ms, Turn turn) {
    sinceAsked.broken(now_ms);
    if (asks) {
      turn.send(ControlLine.command(ControlLine.CLOCK));
    }
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    this.turn = turn;
    frames.feed(bytes, offset, length, new Lines(now_ms));
    this.turn = null;
  }

  @Override
  public void tick(long now_ms, Turn turn) {
    sinceAsked.tick();
    download.tick(now_ms, turn);
    if (!sinceAsked.lasts(CLOCK_EVERY_ms, now_ms) || download.isUnderWay()) {
      return;
    }
    if (answers && ++unanswered >= UNANSWERED_MAX) {
      turn.hangUp("the reader no longer answers when it is asked for its clock");
      return;
    }
    ask(now_ms, turn);
  }

  private void line(byte[] bytes, int offset, int length, long now_ms) {
    turn.message(bytes, offset, length);
    try {
      if (Banner.fits(bytes, offset, length)) {
        turn.take(Decoded.Status.alive(reader));
      } else if (startsWith(bytes, offset, length, 'a', 'b')) {
        control(ControlLine.parse(bytes, offset, length), now_ms);
      } else {
        TagLine line = TagLine.parse(bytes, offset, length);
        long time_ms = clock.moment_ms(line.local_ms());
        turn.take(new Decoded.Detection(Read.of(reader, line.tag(), time_ms)));
        download.read(now_ms);
      }
    } catch (BadLine bad) {
      turn.take(bad.refusal());
    }
  }

  private static boolean startsWith(byte[] bytes, int offset, int length, char one, char two) {
    return length > 1 && (bytes[offset] | 0x20) == one && (bytes[offset + 1] | 0x20) == two;
  }

  private void control(ControlLine line, long now_ms) throws BadLine {
    if (line.isError()) {
      String trouble = "does not know what it was asked, " + HexDigits.of(line.instruction());
      int none = Decoded.Status.NO_BATTERY;
      turn.take(new Decoded.Status(reader, Decoded.Status.NO_TIME, none, none, "", trouble));
    } else if (line.tellsTime()) {
      time(line, now_ms);
    } else {
      turn.take(Decoded.Status.alive(reader));
    }
    download.state(line, now_ms, turn);
  }

  private void time(ControlLine line, long now_ms) throws BadLine {
    long local_ms = line.local_ms();
    if (local_ms == LocalTimestamp.NONE) {
      throw new BadLine(9, "", "send a date and time that exist");
    }
    long time_ms = clock.moment_ms(local_ms);
    if (line.instruction() == ControlLine.TRIGGER) {
      turn.take(new Decoded.GunMark(reader, time_ms, "trigger"));
    } else {
      if (downloads && !answers) {
        download.begin(now_ms, turn);
      }
      answers = true;
      turn.take(new Decoded.Status(reader, time_ms, Decoded.Status.NO_BATTERY));
    }
  }

  /** Lines without their ends; between a CR and its LF stands none. */
  private final class Lines implements LineFrames.Sink {
    private final long now_ms;

    Lines(long now_ms) {
      this.now_ms = now_ms;
    }

    @Override
    public void line(byte[] bytes, int offset, int length) {
      unanswered = 0;
      if (length > 0) {
        IpicoTalk.this.line(bytes, offset, length, now_ms);
      }
    }

    @Override
    public void tooLong() {
      turn.message(new byte[0], 0, 0);
      turn.take(new Decoded.Refusal(1, "", "end each line with CR and LF"));
    }
  }
}
