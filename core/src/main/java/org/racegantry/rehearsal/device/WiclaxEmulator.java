package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.racegantry.race.Read;

/**
 * A device with the generic protocol of Wiclax, which listens: it reads from the beginning on,
 * sends what it reads while somebody is connected, and what it read before when it is asked to
 * rewind. In the mode {@code bare} its heartbeats have no end.
 */
public final class WiclaxEmulator implements Emulator {
  private static final long HEARTBEAT_EVERY_MS = 5_000;
  private static final int TIME_CHARS = 19;

  private final Make make;
  private final LocalStamp time;
  private final LocalStamp clock;
  private final LocalStamp order;
  private final LocalStamp gun;
  private final List<Read> memory = new ArrayList<>();
  private final ArrayDeque<Long> guns = new ArrayDeque<>();
  private final BitSet handedOver = new BitSet();
  private final HeardLines lines = new HeardLines();
  private long heartbeat_ms = Long.MIN_VALUE;

  /** A device that is switched on and reads, with nothing in its memory. */
  public WiclaxEmulator(Make make) {
    this.make = make;
    this.time = new LocalStamp(make.zone(), "dd-MM-yyyy HH:mm:ss.SSS");
    this.clock = new LocalStamp(make.zone(), "dd-MM-yyyy HH:mm:ss");
    this.order = new LocalStamp(make.zone(), "yyyy-MM-dd HH:mm:ss");
    this.gun = new LocalStamp(make.zone(), "HH:mm:ss,SSS");
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    memory.add(read);
    send(memory.size() - 1, 0, wire);
  }

  @Override
  public void gun(long time_ms, long now_ms, Wire wire) {
    guns.add(time_ms);
    sendGuns(wire);
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    disconnected();
    sendGuns(wire);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    lines.feed(bytes, offset, length, said -> answer(said, now_ms, wire));
  }

  private void answer(String said, long now_ms, Wire wire) {
    if (said.equals("CLOCK")) {
      say("CLOCK " + clock.of(now_ms), wire);
    } else if (said.startsWith("CLOCK ")) {
      say("CLOCKOK", wire);
    } else if (said.equals("STARTREAD") || said.equals("STOPREAD")) {
      say("READOK", wire);
    } else if (said.startsWith("REWIND ")) {
      String from = said.substring("REWIND ".length());
      rewind(ordered(from), ordered(from.substring(TIME_CHARS + 1)), wire);
    }
  }

  /** A time as asked for, the year first. */
  private static String ordered(String asked) {
    String ofDay = asked.substring(10, TIME_CHARS);
    return asked.substring(6, 10) + asked.substring(2, 6) + asked.substring(0, 2) + ofDay;
  }

  private void rewind(String from, String until, Wire wire) {
    for (int i = 0; i < memory.size(); i++) {
      String at = order.of(memory.get(i).time_ms());
      if (at.compareTo(from) >= 0 && at.compareTo(until) <= 0) {
        send(i, 1, wire);
      }
    }
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    if (wire.stands() && now_ms - heartbeat_ms >= HEARTBEAT_EVERY_MS) {
      heartbeat_ms = now_ms;
      String end = make.mode().equals("bare") ? "" : "\r";
      wire.send(("*" + end).getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Override
  public void disconnected() {
    heartbeat_ms = 0;
    lines.forget();
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    for (int i = 0; i < memory.size(); i++) {
      send(i, 1, wire);
    }
  }

  @Override
  public long owed() {
    return memory.size() - handedOver.cardinality() + guns.size();
  }

  private void send(int index, int rewound, Wire wire) {
    if (wire.stands()) {
      Read read = memory.get(index);
      String antenna = read.antenna() == Read.NONE ? "" : Integer.toString(read.antenna());
      String where = antenna + ';' + (index + 1) + ";;" + rewound;
      say(read.chip() + ';' + time.of(read.time_ms()) + ';' + where, wire);
      handedOver.set(index);
    }
  }

  private void sendGuns(Wire wire) {
    while (wire.stands() && !guns.isEmpty()) {
      say("RACESTART " + gun.of(guns.poll()), wire);
    }
  }

  private static void say(String message, Wire wire) {
    wire.send((message + '\r').getBytes(StandardCharsets.US_ASCII));
  }
}
