package org.racegantry.protocol.wiclax;

import java.nio.charset.StandardCharsets;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;

/**
 * One conversation with a device: we ask for its clock, then for the reads we may have missed, and
 * it sends those and the live ones as they come. The clock is asked for again and again, which also
 * shows whether the device is still there.
 */
final class WiclaxTalk implements Talk {
  static final int LINE_BYTES_MAX = 512;
  private static final String CLOCK = "CLOCK";
  static final String RACE_START = "RACESTART ";

  private final WiclaxFrames frames = new WiclaxFrames(LINE_BYTES_MAX);
  private final WiclaxWords words;
  private final LocalClock reads;
  private final LocalClock told;
  private final Rewind rewind;
  private final Patience patience = new Patience();
  private boolean rewound;

  WiclaxTalk(Setting setting) {
    this.words = new WiclaxWords(setting);
    this.reads = new LocalClock(setting.zone(), setting.raceDay());
    this.told = new LocalClock(setting.zone(), setting.raceDay());
    this.rewind = new Rewind(setting);
    this.rewound = !words.mayRewind();
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    patience.opened(now_ms);
    say(CLOCK, turn);
    if (words.mayStart()) {
      say("STARTREAD", turn);
    }
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    patience.heard(now_ms);
    frames.feed(bytes, offset, length, new Messages(now_ms, turn));
  }

  @Override
  public void tick(long now_ms, Turn turn) {
    if (patience.isOver(now_ms)) {
      turn.hangUp("neither a heartbeat nor an answer came any more");
      return;
    }
    if (patience.isLateWithClock(now_ms)) {
      rewind(now_ms, turn);
    }
    if (patience.mayAskClock(now_ms)) {
      say(CLOCK, turn);
    }
  }

  /** What was cut out of the stream. */
  private final class Messages implements WiclaxFrames.Sink {
    private final long now_ms;
    private final Turn turn;

    Messages(long now_ms, Turn turn) {
      this.now_ms = now_ms;
      this.turn = turn;
    }

    @Override
    public void heartbeat(byte[] bytes, int offset) {
      turn.message(bytes, offset, 1);
      turn.take(Decoded.Status.alive(words.reader()));
      patience.heartbeat(now_ms);
      rewind.settle(now_ms, turn);
    }

    @Override
    public void line(byte[] bytes, int offset, int length) {
      if (length > 0) {
        turn.message(bytes, offset, length);
        message(MessageText.of(bytes, offset, length), now_ms, turn);
      }
    }

    @Override
    public void tooLong() {
      turn.message(new byte[0], 0, 0);
      String mend = "end each message with a carriage return";
      turn.take(new Decoded.Refusal(LINE_BYTES_MAX + 1, "", mend));
    }
  }

  private void message(String line, long now_ms, Turn turn) {
    try {
      if (line.startsWith(CLOCK + ' ')) {
        clock(line, now_ms, turn);
      } else if (line.startsWith(RACE_START)) {
        turn.take(gun(line, words.reader(), reads, now_ms));
      } else if (!line.equals("CLOCKOK") && !line.equals("READOK")) {
        read(WiclaxRead.parse(line), now_ms, turn);
      }
    } catch (BadMessage bad) {
      turn.take(bad.refusal());
    }
  }

  private void clock(String line, long now_ms, Turn turn) throws BadMessage {
    patience.answered();
    int at = CLOCK.length() + 1;
    try {
      long told_ms = told.moment_ms(WiclaxTime.local_ms(line.substring(at), at + 1));
      turn.take(new Decoded.Status(words.reader(), told_ms, Decoded.Status.NO_BATTERY));
      rewind.told(told_ms);
    } finally {
      rewind(now_ms, turn);
    }
    rewind.settle(now_ms, turn);
  }

  /** The gun in {@code RACESTART HH:mm:ss,SSS}, which names no day. */
  static Decoded gun(String line, String reader, LocalClock clock, long now_ms) throws BadMessage {
    int at = RACE_START.length();
    long ofDay_ms = ClockText.ofDay_ms(line.substring(at).strip(), at + 1);
    return new Decoded.GunMark(reader, clock.momentOfDay_ms(ofDay_ms, now_ms), "RACESTART");
  }

  private void read(WiclaxRead read, long now_ms, Turn turn) {
    long time_ms = reads.moment_ms(read.local_ms());
    turn.take(new Decoded.Detection(read.at(words.reader(read.device()), time_ms)));
    rewind.took(time_ms, read.rewound(), now_ms, turn);
  }

  /** Asks once on each connection, as soon as the device's clock is known or will not be. */
  private void rewind(long now_ms, Turn turn) {
    if (!rewound) {
      rewound = true;
      say(rewind.command(now_ms), turn);
    }
  }

  private static void say(String line, Turn turn) {
    turn.send((line + '\r').getBytes(StandardCharsets.US_ASCII));
  }
}
