package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Read;

/**
 * A JChip reader: it tells its name, answers when it is asked for its clock, and sends all its
 * records when it is asked for them, then each one as it comes. Nobody acknowledges anything; after
 * a break it begins anew. In the mode {@code nodate} it counts days and names none. It has no mark
 * for a gun.
 */
public final class JchipEmulator implements Emulator {
  private static final int INDEX_MASK = 0xFFFFF;
  private static final int STORED_MOST = 9_999;

  private final Make make;
  private final boolean dated;
  private final LocalStamp time;
  private final LocalStamp clock;
  private final LocalStamp date;
  private final List<Read> memory = new ArrayList<>();
  private final HeardLines lines = new HeardLines();
  private boolean streaming;
  private int handedOver;

  /** A reader that is switched on, with nothing in its memory. */
  public JchipEmulator(Make make) {
    this.make = make;
    this.dated = !make.mode().equals("nodate");
    this.time = new LocalStamp(make.zone(), "HH:mm:ss.SSS'0'");
    this.clock = new LocalStamp(make.zone(), "HHmmssSS");
    this.date = new LocalStamp(make.zone(), "' date='yyyyMMdd");
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    memory.add(read);
    if (streaming) {
      send(memory.size() - 1, wire);
    }
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    disconnected();
    String stored = Integer.toString(Math.min(memory.size(), STORED_MOST));
    say("N" + "0".repeat(4 - stored.length()) + stored + make.reader(), wire);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    lines.feed(
        bytes,
        offset,
        length,
        line -> {
          if (line.equals("GT")) {
            say("GT" + days(now_ms) + clock.of(now_ms) + (dated ? date.of(now_ms) : ""), wire);
          } else if (line.startsWith("S")) {
            streaming = true;
            sendFrom(Integer.parseInt(line.substring(1), 16), wire);
          }
        });
  }

  @Override
  public void tick(long now_ms, Wire wire) {}

  @Override
  public void disconnected() {
    streaming = false;
    handedOver = 0;
    lines.forget();
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    if (streaming) {
      sendFrom(0, wire);
    }
  }

  @Override
  public long owed() {
    return memory.size() - handedOver;
  }

  private void sendFrom(int first, Wire wire) {
    for (int i = first; i < memory.size(); i++) {
      send(i, wire);
    }
  }

  private void send(int index, Wire wire) {
    if (!wire.stands()) {
      return;
    }
    Read read = memory.get(index);
    String number = Integer.toHexString(index & INDEX_MASK).toUpperCase(Locale.ROOT);
    String record =
        "DJ"
            + read.chip()
            + ' '
            + time.of(read.time_ms())
            + " 1"
            + days(read.time_ms())
            + "  "
            + "0".repeat(5 - number.length())
            + number
            + "      C7"
            + (dated ? date.of(read.time_ms()) : "");
    say(record, wire);
    handedOver = Math.max(handedOver, index + 1);
  }

  /** For how many days it runs; it was switched on in the morning of the race's first day. */
  private long days(long time_ms) {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(time_ms), make.zone());
    return Math.clamp(day.toEpochDay() - make.raceDay().toEpochDay(), 0, 9);
  }

  private static void say(String message, Wire wire) {
    wire.send((message + '\r').getBytes(StandardCharsets.US_ASCII));
  }
}
