package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.racegantry.race.Read;

/**
 * An IPICO Lite: reads go out as they come, and those nobody was there for stay in its memory until
 * they are downloaded. Its modes: {@code event} sends each read twice, {@code tto} sends lines of
 * 42 characters, {@code fsls} marks them as first seen; {@code elite} answers nothing. Times are
 * cut to centiseconds.
 */
public final class IpicoEmulator implements Emulator {
  private static final long AGAIN_AFTER_ms = 5_500;
  private static final int PER_TICK = 1_000;
  private static final int IN_DOUBT = 100;
  private static final int HEARD_MAX = 2_000;
  private static final int CLOCK = 0x02;
  private static final int TRIGGER = 0x2c;
  private static final int MEMORY = 0x4b;

  private final Make make;
  private final IpicoLines lines;
  private final List<Read> memory = new ArrayList<>();
  private final BitSet handed = new BitSet();
  private final ArrayDeque<Integer> downloading = new ArrayDeque<>();
  private final ArrayDeque<Again> again = new ArrayDeque<>();
  private final StringBuilder heard = new StringBuilder();

  private final ArrayDeque<Integer> sentLately = new ArrayDeque<>();
  private boolean access;

  private record Again(byte[] line, long at_ms) {}

  /** A reader that is switched on. */
  public IpicoEmulator(Make make) {
    this.make = make;
    this.lines = new IpicoLines(make.zone());
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    memory.add(read);
    if (!wire.stands()) {
      return;
    }
    hand(memory.size() - 1, wire);
    if (make.mode().equals("event")) {
      again.add(new Again(line(read), now_ms + AGAIN_AFTER_ms));
    }
  }

  /** Its button has no memory: where nobody listens, nobody hears. */
  @Override
  public void gun(long time_ms, long now_ms, Wire wire) {
    if (wire.stands()) {
      wire.send(lines.control(TRIGGER, lines.clock(time_ms) + "82"));
    }
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    heard.setLength(0);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    heard.append(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
    int end = heard.indexOf("\n");
    while (end >= 0) {
      String line = heard.substring(0, end).replace("\0", "").strip();
      heard.delete(0, end + 1);
      if (!make.mode().equals("elite")) {
        answer(line, now_ms, wire);
      }
      end = heard.indexOf("\n");
    }
    if (heard.length() > HEARD_MAX) {
      heard.setLength(0);
    }
  }

  private void answer(String line, long now_ms, Wire wire) {
    if (line.equals("ab00000222")) {
      wire.send(lines.control(CLOCK, lines.clock(now_ms)));
    } else if (line.startsWith("ab") && line.startsWith("4b", 6)) {
      access(line.substring(8));
      wire.send(lines.control(MEMORY, memoryState()));
    } else if (line.startsWith("ab")) {
      wire.send(lines.control(0xf2, ""));
    }
  }

  private void access(String data) {
    if (data.startsWith("0101")) {
      access = true;
      downloading.clear();
      everything();
    } else if (data.startsWith("0100")) {
      access = false;
      downloading.clear();
    }
  }

  private void everything() {
    for (int i = 0; i < memory.size(); i++) {
      downloading.add(i);
    }
  }

  /** Whether it hands out its memory, how much is in it, and how much of that went out. */
  private String memoryState() {
    int out = access ? Math.max(0, memory.size() - downloading.size()) : 0;
    String state = (access ? "03" : "01") + three(memory.size()) + three(out);
    return state + "0059058f" + (memory.isEmpty() ? "0100" : "0300");
  }

  private static String three(int value) {
    return IpicoLines.hex(value >> 16 & 0xff)
        + IpicoLines.hex(value >> 8 & 0xff)
        + IpicoLines.hex(value & 0xff);
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    if (!wire.stands()) {
      return;
    }
    while (!again.isEmpty() && again.peek().at_ms() <= now_ms) {
      wire.send(again.remove().line());
    }
    for (int i = 0; i < PER_TICK && !downloading.isEmpty(); i++) {
      hand(downloading.remove(), wire);
    }
  }

  /** What was sent last may never have arrived, so it is owed again. */
  @Override
  public void disconnected() {
    downloading.clear();
    again.clear();
    access = false;
    sentLately.forEach(handed::clear);
    sentLately.clear();
  }

  /** As when its memory is downloaded by the vendor's own program over the same connection. */
  @Override
  public void resendAll(long now_ms, Wire wire) {
    everything();
  }

  @Override
  public long owed() {
    return memory.size() - handed.cardinality();
  }

  private void hand(int index, Wire wire) {
    wire.send(line(memory.get(index)));
    handed.set(index);
    sentLately.add(index);
    if (sentLately.size() > IN_DOUBT) {
      sentLately.remove();
    }
  }

  private byte[] line(Read read) {
    return switch (make.mode()) {
      case "tto" -> lines.read(read, "120080", "");
      case "fsls" -> lines.read(read, "", "FS");
      default -> lines.read(read, "", "");
    };
  }
}
