package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Read;

/**
 * An LLRP reader from its own side: it says that it takes the call, answers each request, sends a
 * report for every tag once a plan was started, and a keepalive as often as it was told. A plan
 * goes on when the connection breaks; its reports wait until they are let go.
 *
 * <p>LLRP acknowledges no report. So that nothing is lost with a connection here, what was sent
 * since the last keepalive that was answered is sent again over the next one, as readers that hold
 * reports in their memory do; plain ones lose it. Mode {@code uptime} is a reader that knows no
 * time of day.
 */
public final class LlrpEmulator implements Emulator {
  private static final int SET_READER_CONFIG = 3;
  private static final int CLOSE_CONNECTION = 14;
  private static final int ADD_ROSPEC = 20;
  private static final int DELETE_ROSPEC = 21;
  private static final int START_ROSPEC = 22;
  private static final int STOP_ROSPEC = 23;
  private static final int ENABLE_ROSPEC = 24;
  private static final int ENABLE_EVENTS_AND_REPORTS = 64;
  private static final int KEEPALIVE_ACK = 72;
  private static final int UNSUPPORTED = 109;
  private static final int NO_SUCH_PLAN = 101;
  private static final int REPORTS_AT_ONCE = 40;
  private static final int KEEPALIVES_MISSED_MAX = 5;

  private final boolean uptimeOnly;
  private final List<Read> memory = new ArrayList<>();
  private final LlrpReaderInput input = new LlrpReaderInput();
  private int handed;
  private int certain;
  private int handedAtKeepalive;
  private boolean planned;
  private boolean enabled;
  private boolean started;
  private boolean released;
  private long every_ms;
  private long keptAt_ms;
  private int unanswered;
  private int id = 1_000;

  /** A reader; its clock gives the time of day unless its mode is {@code uptime}. */
  public LlrpEmulator(Make make) {
    this.uptimeOnly = make.mode().equals("uptime");
  }

  /**
   * What it makes of a chip: the code as hexadecimal digits, upper case, filled up with zeros to 96
   * bits. A code with other signs in it is sent as the bytes of its letters.
   */
  public static String chip(String code) {
    String hex = code.toUpperCase(Locale.ROOT);
    if (!hex.matches("[0-9A-F]+")) {
      StringBuilder letters = new StringBuilder();
      for (byte letter : code.getBytes(StandardCharsets.UTF_8)) {
        letters.append(String.format(Locale.ROOT, "%02X", letter & 0xff));
      }
      hex = letters.toString();
    }
    int digits = Math.max(24, hex.length() + hex.length() % 2);
    return "0".repeat(digits - hex.length()) + hex;
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    memory.add(read);
    report(wire);
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    input.forget();
    released = false;
    every_ms = 0;
    unanswered = 0;
    LlrpBytes event = new LlrpBytes();
    event.parameter(uptimeOnly ? 129 : 128, new LlrpBytes().u64(now_ms * 1_000));
    event.parameter(256, new LlrpBytes().u16(0));
    wire.send(new LlrpBytes().parameter(246, event).message(63, ++id));
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    input.feed(
        bytes, offset, length, (type, number, body) -> asked(type, number, body, now_ms, wire));
    report(wire);
  }

  private void asked(int type, int number, byte[] body, long now_ms, Wire wire) {
    switch (type) {
      case SET_READER_CONFIG -> {
        configure(LlrpReaderInput.keepalive_ms(body), now_ms);
        answer(type, number, 0, wire);
      }
      case ADD_ROSPEC, DELETE_ROSPEC, ENABLE_ROSPEC, START_ROSPEC, STOP_ROSPEC ->
          answer(type, number, plan(type), wire);
      case ENABLE_EVENTS_AND_REPORTS -> released = true;
      case KEEPALIVE_ACK -> {
        unanswered = 0;
        certain = handedAtKeepalive;
      }
      case CLOSE_CONNECTION -> {
        wire.send(status(0).message(4, number));
        wire.hangUp();
      }
      default -> wire.send(status(UNSUPPORTED).message(100, number));
    }
  }

  private void configure(long keepalive_ms, long now_ms) {
    if (keepalive_ms > 0) {
      every_ms = keepalive_ms;
      keptAt_ms = now_ms;
    }
  }

  /** Does what is asked with the plan, and says with what status. */
  private int plan(int type) {
    boolean possible =
        switch (type) {
          case ENABLE_ROSPEC -> planned;
          case START_ROSPEC -> enabled;
          default -> true;
        };
    planned = type == ADD_ROSPEC || planned && type != DELETE_ROSPEC;
    enabled = planned && (enabled || type == ENABLE_ROSPEC);
    started = enabled && type != STOP_ROSPEC && (started || type == START_ROSPEC);
    return possible ? 0 : NO_SUCH_PLAN;
  }

  private static void answer(int type, int number, int code, Wire wire) {
    wire.send(status(code).message(type + 10, number));
  }

  private static LlrpBytes status(int code) {
    String words = code == 0 ? "" : "no such thing here";
    byte[] text = words.getBytes(StandardCharsets.US_ASCII);
    return new LlrpBytes().parameter(287, new LlrpBytes().u16(code).u16(text.length).bytes(text));
  }

  /** Sends what waits: one by one as tags come, in bundles after a break. */
  private void report(Wire wire) {
    while (started && released && wire.stands() && handed < memory.size()) {
      int until = Math.min(memory.size(), handed + REPORTS_AT_ONCE);
      LlrpBytes reports = new LlrpBytes();
      for (Read read : memory.subList(handed, until)) {
        reports.parameter(240, tag(read));
      }
      handed = until;
      wire.send(reports.message(61, ++id));
    }
  }

  private LlrpBytes tag(Read read) {
    LlrpBytes tag = new LlrpBytes();
    String chip = chip(read.chip());
    if (chip.length() == 24) {
      tag.u8(0x80 | 13).hex(chip);
    } else {
      tag.parameter(241, new LlrpBytes().u16(4 * chip.length()).hex(chip));
    }
    if (read.antenna() != Read.NONE) {
      tag.u8(0x80 | 1).u16(read.antenna());
    }
    if (read.rssi_dbm() != Read.NONE) {
      tag.u8(0x80 | 6).u8(read.rssi_dbm());
    }
    return tag.u8(0x80 | (uptimeOnly ? 3 : 2)).u64(read.time_ms() * 1_000);
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    if (!wire.stands() || every_ms == 0 || now_ms - keptAt_ms < every_ms) {
      return;
    }
    keptAt_ms = now_ms;
    if (++unanswered > KEEPALIVES_MISSED_MAX) {
      wire.hangUp();
      return;
    }
    handedAtKeepalive = handed;
    wire.send(new LlrpBytes().message(62, ++id));
  }

  @Override
  public void disconnected() {
    released = false;
    handed = certain;
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    handed = 0;
    certain = 0;
    handedAtKeepalive = 0;
    report(wire);
  }

  @Override
  public long owed() {
    return memory.size() - handed;
  }
}
