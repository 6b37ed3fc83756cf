package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.racegantry.race.Read;

/**
 * An RFID Timing Ultra: it greets, beats, answers single letters, sends reads as they come and out
 * of its log when it is asked. In mode {@code cr} its lines end with CR.
 */
public final class UltraEmulator implements Emulator {
  private static final long EPOCH_1980_S = 315_532_800L;
  private static final long HEARTBEAT_ms = 2_000;
  private static final long IN_DOUBT_ms = 5_000;
  private static final int REWOUND_PER_TICK = 1_000;

  private final Make make;
  private final String end;
  private final List<UltraRecord> log = new ArrayList<>();
  private final BitSet handed = new BitSet();
  private final ArrayDeque<UltraRecord> rewinding = new ArrayDeque<>();
  private final ArrayDeque<Sent> sentLately = new ArrayDeque<>();
  private final UltraCommands commands = new UltraCommands();
  private boolean reads = true;
  private long beat_ms = Long.MIN_VALUE;
  private long lastSent_s;

  private record Sent(long id, long at_ms) {}

  /** A reader that is switched on and reads. */
  public UltraEmulator(Make make) {
    this.make = make;
    this.end = make.mode().equals("cr") ? "\r" : "\n";
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    if (!reads) {
      return;
    }
    UltraRecord record = new UltraRecord(log.size() + 1L, read, seconds1980(read.time_ms()));
    log.add(record);
    if (wire.stands()) {
      hand(record, false, now_ms, wire);
    }
  }

  @Override
  public void gun(long time_ms, long now_ms, Wire wire) {
    seen(new Read(make.reader(), "0", time_ms, 0, 0, Read.NONE), now_ms, wire);
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    send("Connected," + lastSent_s, wire);
    beat_ms = now_ms;
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    commands.heard(bytes, offset, length, new Answers(now_ms, wire));
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    if (!wire.stands()) {
      return;
    }
    if (now_ms - beat_ms >= HEARTBEAT_ms) {
      beat_ms = now_ms;
      send("V=25.21", wire);
    }
    for (int i = 0; i < REWOUND_PER_TICK && !rewinding.isEmpty(); i++) {
      hand(rewinding.remove(), true, now_ms, wire);
    }
  }

  /** What was sent in the last seconds may never have arrived, so it is owed again. */
  @Override
  public void disconnected() {
    sentLately.forEach(sent -> handed.clear((int) sent.id()));
    sentLately.clear();
    rewinding.clear();
    commands.clear();
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    rewinding.addAll(log);
  }

  @Override
  public long owed() {
    return log.size() - handed.cardinality();
  }

  private void hand(UltraRecord record, boolean rewound, long now_ms, Wire wire) {
    send(record.line(rewound), wire);
    handed.set((int) record.id());
    lastSent_s = record.seconds();
    sentLately.add(new Sent(record.id(), now_ms));
    while (sentLately.peek().at_ms() < now_ms - IN_DOUBT_ms) {
      sentLately.remove();
    }
  }

  private void send(String line, Wire wire) {
    wire.send((line + end).getBytes(StandardCharsets.ISO_8859_1));
  }

  private LocalDateTime local(long time_ms) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(time_ms), make.zone());
  }

  private long seconds1980(long time_ms) {
    return local(time_ms).toEpochSecond(ZoneOffset.UTC) - EPOCH_1980_S;
  }

  /** What it does when it is spoken to. */
  private final class Answers implements UltraCommands.Reader {
    private final long now_ms;
    private final Wire wire;

    Answers(long now_ms, Wire wire) {
      this.now_ms = now_ms;
      this.wire = wire;
    }

    @Override
    public void letter(char command) {
      switch (command) {
        case 'r' -> send(clock(), wire);
        case '?' -> send(reads ? "S=11" : "S=00", wire);
        case 'R' -> reads = true;
        case 'S' -> reads = false;
        case '9' -> rewinding.clear();
        default -> {
          // A letter it does not know is passed over, as the real one does.
        }
      }
    }

    private String clock() {
      LocalDateTime now = local(now_ms);
      String time = now.getHour() + ":" + now.getMinute() + ":" + now.getSecond();
      String date = now.getDayOfMonth() + "-" + now.getMonthValue() + "-" + now.getYear();
      return time + " " + date + " (1)";
    }

    /** Whoever asks for everything from a number has what was before it. */
    @Override
    public void rewindNumbers(long from, long to) {
      if (to > log.size() && from > 1) {
        handed.set(1, (int) Math.min(from, log.size() + 1L));
      }
      log.stream()
          .filter(record -> record.id() >= from && record.id() <= to)
          .forEach(rewinding::add);
    }

    @Override
    public void rewindSeconds(long from, long to) {
      boolean all = from == 0 && to == 0;
      log.stream()
          .filter(record -> all || record.seconds() >= from && record.seconds() <= to)
          .forEach(rewinding::add);
    }
  }
}
