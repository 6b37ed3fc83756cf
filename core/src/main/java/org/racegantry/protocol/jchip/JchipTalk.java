package org.racegantry.protocol.jchip;

import java.nio.charset.StandardCharsets;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;
import org.racegantry.race.Read;

/**
 * One conversation with a JChip reader: it tells its name, we ask for its clock, it tells that, we
 * ask for all records, and they come, the stored ones first. Records have numbers; where some are
 * missing we ask for all of them again, once for each gap and once a minute at most.
 */
final class JchipTalk implements Talk {
  static final int LINE_BYTES_MAX = 512;
  private static final long CLOCK_WAIT_MS = 10_000;
  private static final long ASK_AGAIN_MS = 60_000;
  private static final byte[] GET_TIME = "GT\r".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SEND_ALL = "S0000\r".getBytes(StandardCharsets.US_ASCII);

  private enum Phase {
    STRANGER,
    ASKED_CLOCK,
    STREAMING
  }

  private final LineFrames frames = new LineFrames(LINE_BYTES_MAX, '\r', '\n');
  private final Setting setting;
  private final JchipDays days;
  private JchipStretch stretch;
  private String reader;
  private Phase phase = Phase.STRANGER;
  private long asked_ms;
  private boolean askAgain;

  JchipTalk(Setting setting) {
    this.setting = setting;
    this.days = new JchipDays(setting);
    this.reader = setting.reader().isEmpty() ? JchipProtocol.ID : setting.reader();
    this.stretch = new JchipStretch(reader, setting);
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    asked_ms = now_ms;
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    frames.feed(
        bytes,
        offset,
        length,
        new LineFrames.Sink() {
          @Override
          public void line(byte[] line, int from, int size) {
            if (size > 0) {
              turn.message(line, from, size);
              message(MessageText.of(line, from, size), now_ms, turn);
            }
          }

          @Override
          public void tooLong() {
            turn.message(new byte[0], 0, 0);
            String mend = "end each message with a carriage return";
            turn.take(new Decoded.Refusal(LINE_BYTES_MAX + 1, "", mend));
          }
        });
  }

  @Override
  public void tick(long now_ms, Turn turn) {
    if (now_ms < asked_ms) {
      asked_ms = now_ms;
    }
    if (phase == Phase.ASKED_CLOCK && now_ms - asked_ms >= CLOCK_WAIT_MS) {
      stream(now_ms, turn);
    }
    ask(now_ms, turn);
  }

  private void message(String line, long now_ms, Turn turn) {
    try {
      if (line.startsWith("D")) {
        record(JchipRecord.parse(line, 1), now_ms, turn);
      } else if (line.startsWith("GT")) {
        clock(line, now_ms, turn);
      } else if (line.startsWith("N")) {
        named(line, now_ms, turn);
      } else {
        throw new BadMessage(1, line, "begin a message with D, GT or N");
      }
    } catch (BadMessage bad) {
      turn.take(bad.refusal());
    }
  }

  /** One connection is one reader; a second name can only be damage, or somebody's mistake. */
  private void named(String line, long now_ms, Turn turn) throws BadMessage {
    String name = JchipName.parse(line);
    if (phase != Phase.STRANGER && !name.equals(reader)) {
      throw new BadMessage(JchipName.COLUMN, name, "go on as " + reader + ", or connect anew");
    }
    if (!name.equals(reader)) {
      reader = name;
      stretch = new JchipStretch(reader, setting);
    }
    turn.take(Decoded.Status.alive(reader));
    turn.send(GET_TIME);
    phase = Phase.ASKED_CLOCK;
    asked_ms = now_ms;
  }

  /** Records matter more than the clock: they are asked for even where its answer is none. */
  private void clock(String line, long now_ms, Turn turn) throws BadMessage {
    try {
      long told_ms = days.told_ms(JchipTime.parse(line), now_ms);
      turn.take(new Decoded.Status(reader, told_ms, Decoded.Status.NO_BATTERY));
    } finally {
      if (phase == Phase.ASKED_CLOCK) {
        stream(now_ms, turn);
      }
    }
  }

  private void record(JchipRecord record, long now_ms, Turn turn) {
    long time_ms = days.moment_ms(record, now_ms);
    Read read = new Read(reader, record.chip(), time_ms, Read.NONE, Read.NONE, record.index());
    turn.take(new Decoded.Detection(read));
    if (stretch.came(record.index(), time_ms, turn)) {
      askAgain = true;
      ask(now_ms, turn);
    }
  }

  private void stream(long now_ms, Turn turn) {
    phase = Phase.STREAMING;
    asked_ms = now_ms;
    turn.send(SEND_ALL);
  }

  private void ask(long now_ms, Turn turn) {
    if (askAgain && phase == Phase.STREAMING && now_ms - asked_ms >= ASK_AGAIN_MS) {
      askAgain = false;
      stream(now_ms, turn);
    }
  }
}
