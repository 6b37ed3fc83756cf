package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Read;

/**
 * A decoder that listens, with one file of passings numbered from 1: it answers what it is asked,
 * and pushes new passings once it was told to. In the mode {@code nogps} it does not know the date,
 * and in {@code old} it cannot push.
 */
public final class RaceresultEmulator implements Emulator {
  private static final String FILE = "7";
  private static final String TRIGGER = "99999";

  /** Whoever has asked for the count and for no passings within this has them all. */
  private static final long CONTENT_AFTER_MS = 600;

  /** What was seen; a gun is a passing of the trigger. */
  private record Stored(String chip, long time_ms, int antenna, int rssi_dbm) {}

  private final Make make;
  private final LocalStamp date;
  private final LocalStamp time;
  private final List<Stored> memory = new ArrayList<>();
  private final BitSet handedOver = new BitSet();
  private final HeardLines lines = new HeardLines();
  private boolean pushing;
  private int counted;
  private long countedAt_ms = Long.MAX_VALUE;

  /** A decoder that is timing, with an empty file. */
  public RaceresultEmulator(Make make) {
    this.make = make;
    this.date = new LocalStamp(make.zone(), "uuuu-MM-dd");
    this.time = new LocalStamp(make.zone(), "HH:mm:ss.SSS");
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    store(new Stored(read.chip(), read.time_ms(), read.antenna(), read.rssi_dbm()), wire);
  }

  @Override
  public void gun(long time_ms, long now_ms, Wire wire) {
    store(new Stored(TRIGGER, time_ms, Read.NONE, Read.NONE), wire);
  }

  private void store(Stored passing, Wire wire) {
    memory.add(passing);
    if (pushing) {
      push(memory.size() - 1, wire);
    }
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    disconnected();
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    lines.feed(bytes, offset, length, said -> answer(said, now_ms, wire));
  }

  private void answer(String said, long now_ms, Wire wire) {
    String[] parts = said.split(";", -1);
    boolean old = make.mode().equals("old");
    switch (parts[0]) {
      case "GETPROTOCOL" -> say(old ? "GETPROTOCOL;1.2;1.0;1.5" : "GETPROTOCOL;2.0;1.0;3.4", wire);
      case "SETPROTOCOL" -> say("SETPROTOCOL;" + parts[1].replace("<=", ""), wire);
      case "GETSTATUS" -> say(status(now_ms), wire);
      case "PASSINGS" -> {
        counted = memory.size();
        countedAt_ms = now_ms;
        say("PASSINGS;" + counted + ";" + FILE, wire);
      }
      case "SETPUSHPREWARNS", "PING" -> say(said, wire);
      case "SETPUSHPASSINGS" -> setPush(said, parts, old, wire);
      default -> passings(said, wire);
    }
  }

  private void setPush(String said, String[] parts, boolean old, Wire wire) {
    if (old) {
      say("UNKNOWN;" + said, wire);
      return;
    }
    say(said, wire);
    pushing = parts[1].equals("1");
    if (pushing && parts.length > 2 && parts[2].equals("1")) {
      resendAll(0, wire);
    }
  }

  /** {@code from:count}: the passings and an empty line; fewer are announced. */
  private void passings(String said, Wire wire) {
    String[] range = said.split(":", -1);
    if (range.length != 2) {
      say("UNKNOWN;" + said, wire);
      return;
    }
    int from = Integer.parseInt(range[0]);
    int count = Integer.parseInt(range[1]);
    int there = Math.max(0, Math.min(count, memory.size() - from + 1));
    if (there < count) {
      say("ONLY " + there, wire);
    }
    for (int i = from - 1; i < from - 1 + there; i++) {
      say(line(i), wire);
      handed(i, wire);
    }
    say("", wire);
    countedAt_ms = Long.MAX_VALUE;
  }

  private String status(long now_ms) {
    String now = date(now_ms) + ";" + time.of(now_ms);
    String gps = make.mode().equals("nogps") ? "0" : "1";
    String parts = ";1;11110000;1;" + FILE + ";" + gps + ";51.5,-0.1;1;83;35;38;1;0;";
    return "GETSTATUS;" + now + parts + "1;1;0;0;0";
  }

  private String date(long time_ms) {
    if (!make.mode().equals("nogps")) {
      return date.of(time_ms);
    }
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(time_ms), make.zone());
    return String.format(Locale.ROOT, "0000-00-%02d", ChronoUnit.DAYS.between(make.raceDay(), day));
  }

  private String line(int index) {
    Stored passing = memory.get(index);
    String antenna = passing.antenna() == Read.NONE ? "" : Integer.toString(passing.antenna());
    String rssi = passing.rssi_dbm() == Read.NONE ? "" : Integer.toString(passing.rssi_dbm());
    return String.join(
        ";",
        Integer.toString(index + 1),
        passing.chip(),
        date(passing.time_ms()),
        time.of(passing.time_ms()),
        "0;4",
        rssi,
        ";0;;;;;;",
        make.reader(),
        FILE,
        antenna,
        "4711");
  }

  private void push(int index, Wire wire) {
    if (wire.stands()) {
      say("#P;" + line(index), wire);
      handed(index, wire);
    }
  }

  private void handed(int index, Wire wire) {
    if (wire.stands()) {
      handedOver.set(index);
    }
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    if (wire.stands() && now_ms - CONTENT_AFTER_MS > countedAt_ms) {
      handedOver.set(0, counted);
      countedAt_ms = Long.MAX_VALUE;
    }
  }

  @Override
  public void disconnected() {
    pushing = false;
    lines.forget();
    // What was under way may be lost; whoever calls again asks for what is not there.
    handedOver.clear();
    countedAt_ms = Long.MAX_VALUE;
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    for (int i = 0; pushing && i < memory.size(); i++) {
      push(i, wire);
    }
  }

  @Override
  public long owed() {
    return memory.size() - handedOver.cardinality();
  }

  private static void say(String line, Wire wire) {
    wire.send((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }
}
