package org.racegantry.protocol.mylaps;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.race.Read;

/** A talk, and the exporter at its other end as a hand that types. */
final class Exporter {
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  static final LocalDate RACE_DAY = LocalDate.of(2025, 4, 13);

  final RecordedTurn turn = new RecordedTurn();
  private final Talk talk;
  private long now_ms = Instant.parse("2025-04-13T10:00:00Z").toEpochMilli();

  Exporter() {
    this(new TreeMap<>());
  }

  Exporter(TreeMap<String, String> options) {
    talk = new MylapsTalk(new Setting("", AMSTERDAM, RACE_DAY, new TreeMap<>(), options));
    talk.opened(now_ms, turn);
  }

  /** Types this, and gives back what was answered at once. */
  String types(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    talk.heard(bytes, 0, bytes.length, now_ms, turn);
    return turn.sent();
  }

  /** Everything so far reaches the disk; gives back what was answered to that. */
  String stored() {
    return stored(turn.count());
  }

  String stored(long messages) {
    talk.stored(messages, now_ms, turn);
    return turn.sent();
  }

  /** So much time passes, with a tick every second; gives back what was said. */
  String waits_s(int seconds) {
    for (int i = 0; i < seconds; i++) {
      now_ms += 1_000;
      talk.tick(now_ms, turn);
    }
    return turn.sent();
  }

  List<Read> reads() {
    return turn.reads();
  }

  List<Decoded> said() {
    return turn.said();
  }

  List<Decoded.GunMark> guns() {
    return said().stream()
        .filter(Decoded.GunMark.class::isInstance)
        .map(said -> (Decoded.GunMark) said)
        .toList();
  }

  static Read read(String location, String chip, String utc) {
    return Read.of(location, chip, ms(utc));
  }

  static long ms(String utc) {
    return Instant.parse(utc).toEpochMilli();
  }
}
