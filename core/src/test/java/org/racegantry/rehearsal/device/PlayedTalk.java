package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.race.Read;

/**
 * An emulator and a talk with a wire between them, in one thread: what was heard is stored at the
 * next quarter of a second, and a break loses what is under way in both directions.
 */
final class PlayedTalk implements Wire {
  private static final long TICK_MS = 250;

  private final Emulator device;
  private final Protocol protocol;
  private final Setting setting;
  private final ArrayDeque<byte[]> toGantry = new ArrayDeque<>();
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final List<Decoded> said = new ArrayList<>();
  private RecordedTurn turn = new RecordedTurn();
  private Talk talk;
  private boolean stands;
  private long now_ms;

  PlayedTalk(Emulator device, Protocol protocol, ZoneId zone, LocalDate raceDay, long start_ms) {
    this.device = device;
    this.protocol = protocol;
    this.setting = Setting.of("", zone, raceDay);
    this.now_ms = start_ms;
  }

  long now_ms() {
    return now_ms;
  }

  void connect() {
    turn = new RecordedTurn();
    talk = protocol.talk(setting);
    stands = true;
    talk.opened(now_ms, turn);
    device.connected(now_ms, this);
    pass(TICK_MS);
  }

  /** What the device sent last never arrives, and nothing more is acknowledged. */
  void loseWhatIsUnderWayAndReconnect() {
    stands = false;
    toGantry.clear();
    said.addAll(turn.said());
    device.disconnected();
    connect();
  }

  /** Lets time pass in quarters of a second. */
  void pass(long ms) {
    for (long until = now_ms + ms; now_ms < until; now_ms += TICK_MS) {
      while (!toGantry.isEmpty()) {
        byte[] bytes = toGantry.poll();
        heard.writeBytes(bytes);
        talk.heard(bytes, 0, bytes.length, now_ms, turn);
      }
      talk.stored(turn.count(), now_ms, turn);
      if (now_ms % 1_000 == 0) {
        talk.tick(now_ms, turn);
      }
      byte[] answer = turn.sent().getBytes(StandardCharsets.ISO_8859_1);
      device.heard(answer, 0, answer.length, now_ms, this);
      device.tick(now_ms, this);
    }
  }

  List<Decoded> said() {
    List<Decoded> all = new ArrayList<>(said);
    all.addAll(turn.said());
    return all;
  }

  /** The reads that arrived, without what only describes them. */
  List<Read> reads() {
    return reads(said());
  }

  /** The reads among what was said, without what only describes them. */
  static List<Read> reads(List<Decoded> said) {
    return said.stream()
        .filter(Decoded.Detection.class::isInstance)
        .map(what -> ((Decoded.Detection) what).read())
        .map(read -> Read.of(read.reader(), read.chip(), read.time_ms()))
        .toList();
  }

  List<Decoded> refusals() {
    return said().stream().filter(Decoded.Refusal.class::isInstance).toList();
  }

  /** All that arrived, written to a file and read as a log. */
  List<Decoded> readFromFile() {
    LogFormat log = protocol.logs().getFirst();
    LogFormat.Cutter cutter = log.cutter().orElse(PlayedTalk::line);
    LogReader reader = log.open(setting);
    byte[] file = heard.toByteArray();
    List<Decoded> read = new ArrayList<>();
    for (int at = 0; at < file.length; ) {
      int cut = cutter.message(file, at, file.length - at);
      int length = cut == 0 ? file.length - at : cut;
      String text = new String(file, at, length, StandardCharsets.ISO_8859_1);
      byte[] line = text.stripTrailing().getBytes(StandardCharsets.ISO_8859_1);
      reader.line(line, 0, line.length, read::add);
      at += length;
    }
    return read;
  }

  private static int line(byte[] bytes, int offset, int length) {
    int end = offset;
    while (end < offset + length && bytes[end] != '\n') {
      end++;
    }
    return end < offset + length ? end - offset + 1 : 0;
  }

  @Override
  public void send(byte[] bytes) {
    if (stands) {
      toGantry.add(bytes);
    }
  }

  @Override
  public void hangUp() {
    stands = false;
  }

  @Override
  public boolean stands() {
    return stands;
  }
}
