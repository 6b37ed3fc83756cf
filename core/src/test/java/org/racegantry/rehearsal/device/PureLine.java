package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;
import org.racegantry.rehearsal.Dice;

/**
 * An emulated reader and a talk of the same protocol, joined without a socket or a thread: bytes go
 * over in pieces of any size, messages are stored a little later, and what is under way when the
 * line breaks arrives or is lost.
 */
final class PureLine {
  private static final long STEP_MS = 1_000;
  private static final int EXCHANGES = 20;
  private static final int HALF_OF_THEM = 500;

  private final Emulator emulator;
  private final Protocol protocol;
  private final Setting setting;
  private final Dice dice;
  private final SortedMap<String, Long> reached = new TreeMap<>();
  private final SortedMap<String, Long> reachedUnstored = new TreeMap<>();
  private final ByteArrayOutputStream toGantry = new ByteArrayOutputStream();
  private final ByteArrayOutputStream toReader = new ByteArrayOutputStream();
  private Talk talk;
  private long messages;
  private boolean breaking;

  final Wire reader = new ReaderSide();
  private final Turn gantry = new GantrySide();
  final List<Decoded> taken = new ArrayList<>();
  final List<String> hungUp = new ArrayList<>();
  int connections;
  long now_ms;

  PureLine(Emulator emulator, Protocol protocol, Setting setting, long seed, long now_ms) {
    this.emulator = emulator;
    this.protocol = protocol;
    this.setting = setting;
    this.dice = Dice.of(seed, 99);
    this.now_ms = now_ms;
  }

  /** A second passes. */
  void step() {
    now_ms += STEP_MS;
    if (talk == null) {
      connect();
    }
    emulator.tick(now_ms, reader);
    talk.tick(now_ms, gantry);
    for (int n = 0; n < EXCHANGES && toGantry.size() + toReader.size() > 0; n++) {
      exchange();
    }
    if (breaking) {
      disconnect();
    }
  }

  private void connect() {
    connections++;
    messages = 0;
    talk = protocol.talk(setting.having(reached));
    talk.opened(now_ms, gantry);
    emulator.connected(now_ms, reader);
  }

  private void disconnect() {
    breaking = false;
    talk = null;
    toGantry.reset();
    toReader.reset();
    reachedUnstored.clear();
    emulator.disconnected();
  }

  private void exchange() {
    byte[] up = toGantry.toByteArray();
    toGantry.reset();
    boolean lost = breaking && dice.chance(HALF_OF_THEM);
    for (int at = 0; at < up.length && !lost; ) {
      int piece = (int) Math.min(up.length - at, dice.between(1, 700));
      talk.heard(up, at, piece, now_ms, gantry);
      at += piece;
    }
    talk.stored(messages, now_ms, gantry);
    reached.putAll(reachedUnstored);
    byte[] down = toReader.toByteArray();
    toReader.reset();
    if (down.length > 0 && !breaking) {
      emulator.heard(down, 0, down.length, now_ms, reader);
    }
  }

  private final class ReaderSide implements Wire {
    @Override
    public void send(byte[] bytes) {
      if (stands()) {
        toGantry.writeBytes(bytes);
      }
    }

    @Override
    public void hangUp() {
      breaking = true;
    }

    @Override
    public boolean stands() {
      return talk != null && !breaking;
    }
  }

  private final class GantrySide implements Turn {
    @Override
    public void message(byte[] bytes, int offset, int length) {
      messages++;
    }

    @Override
    public void take(Decoded said) {
      taken.add(said);
    }

    @Override
    public void send(byte[] bytes) {
      toReader.writeBytes(bytes);
    }

    @Override
    public void reached(String stretch, long number) {
      reachedUnstored.put(stretch, number);
    }

    @Override
    public void hangUp(String why) {
      hungUp.add(why);
      breaking = true;
    }
  }
}
