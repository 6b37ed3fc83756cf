package org.racegantry.protocol.ultra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

class UltraTalkTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final long NOW_ms = Instant.parse("2023-04-23T09:30:00Z").toEpochMilli();
  private static final String GREETING = "Connected,1366000000\n";
  private static final String CLOCK = "10:30:0 23-4-2023 (1)\n";

  private final RecordedTurn turn = new RecordedTurn();
  private long now_ms = NOW_ms;
  private UltraTalk talk = talk(Map.of(), Map.of());

  @Test
  void nothingIsSaidBeforeTheReaderGreetsAndThenOneQuestionAtATime() {
    talk.opened(now_ms, turn);
    assertThat(turn.sent()).isEmpty();
    heard(GREETING);
    assertThat(turn.sent()).isEqualTo("r");
    heard(CLOCK);
    assertThat(turn.sent()).isEqualTo("?");
    heard("S=10\n");
    assertThat(turn.sent()).startsWith("8\0\0");
  }

  @Test
  void aReaderThatNeverGreetsIsAskedAllTheSame() {
    talk.opened(now_ms, turn);
    seconds(2);
    assertThat(turn.sent()).isEqualTo("r");
    seconds(2);
    assertThat(turn.sent()).isEqualTo("?");
  }

  @Test
  void readsAreInTheReadersOwnTime() {
    greeted();
    heard(read(11055, "2023-04-23T10:00:00.698", 1));
    assertThat(turn.reads())
        .containsExactly(
            new Read(
                "F1",
                "11055",
                Instant.parse("2023-04-23T09:00:00.698Z").toEpochMilli(),
                1,
                -71,
                1));
  }

  @Test
  void linesEndWithLfOrCrOrBoth() {
    greeted();
    String line = read(1, "2023-04-23T10:00:00.001", 1).strip();
    heard(line + "\n" + line + "\r" + line + "\r\n\n" + line + "\r\r");
    assertThat(turn.reads()).hasSize(4);
    assertThat(turn.refusals()).isEmpty();
  }

  @Test
  void theNightTheClocksGoBackIsCountedOn() {
    greeted();
    heard(read(1, "2023-10-29T00:59:59", 1));
    heard(read(2, "2023-10-29T01:59:59", 2));
    heard(read(3, "2023-10-29T01:00:01", 3));
    heard(read(4, "2023-10-29T02:00:00", 4));
    assertThat(turn.reads().stream().map(Read::time_ms).map(Instant::ofEpochMilli))
        .containsExactly(
            Instant.parse("2023-10-28T23:59:59Z"),
            Instant.parse("2023-10-29T00:59:59Z"),
            Instant.parse("2023-10-29T01:00:01Z"),
            Instant.parse("2023-10-29T02:00:00Z"));
  }

  @Test
  void aTimeNotFilledUpWithZerosIsTheReadersClock() {
    greeted();
    heard("9:5:7 3-4-2023 (12)\n");
    Decoded.Status told = (Decoded.Status) turn.said().getLast();
    assertThat(Instant.ofEpochMilli(told.time_ms()))
        .isEqualTo(Instant.parse("2023-04-03T08:05:07Z"));
    heard("19:15:17 13-14-2023 (12)\n");
    assertThat(turn.refusals()).hasSize(1);
  }

  @Test
  void aBatteryBelow23VoltsIsTrouble() {
    greeted();
    heard("V=25.1\nV=22.94\n");
    List<Decoded> said = turn.said();
    assertThat(said.get(said.size() - 2))
        .isEqualTo(new Decoded.Status("F1", Decoded.Status.NO_TIME, -1, 25_100, "", ""));
    assertThat(said.getLast())
        .isEqualTo(new Decoded.Status("F1", Decoded.Status.NO_TIME, -1, 22_940, "", "battery low"));
  }

  @Test
  void chipZeroAtPortZeroIsAGunMark() {
    greeted();
    long seconds = seconds1980("2023-04-23T10:00:00");
    heard("0,0," + seconds + ",250,0,0,0,1,1,0000000000000000,0,1\n");
    assertThat(turn.said().getLast())
        .isEqualTo(
            new Decoded.GunMark(
                "F1", Instant.parse("2023-04-23T09:00:00.250Z").toEpochMilli(), "trigger"));
    assertThat(turn.reads()).isEmpty();
  }

  @Test
  void settingsAndTheirDumpArePassedOver() {
    greeted();
    heard("U\u00011\nU\u001a192.168.1.10\nu#\u0002\n");
    assertThat(turn.refusals()).isEmpty();
    assertThat(turn.reads()).isEmpty();
  }

  @Test
  void theReaderIsNeverStoppedAndItsClockNeverSet() {
    talk = talk(Map.of("start", "yes"), Map.of());
    greeted();
    heard("S=00\n" + CLOCK + "V=22.0\n" + read(1, "2023-04-23T10:00:00", 1));
    for (int i = 0; i < 600; i++) {
      seconds(1);
      heard("V=24.0\n" + (i % 3 == 0 ? CLOCK + "S=00\n" : ""));
    }
    String letters = turn.sent().replaceAll("[68]\0\0\\d+\r\\d+\r", "");
    assertThat(letters).matches("[r?R]*").containsOnlyOnce("R");
  }

  @Test
  void aReaderThatDoesNotReadIsTroubleAndStartedOnlyWhereItIsSaid() {
    talk.opened(now_ms, turn);
    heard(GREETING + CLOCK + "S=00\n");
    assertThat(((Decoded.Status) turn.said().getLast()).trouble()).isEqualTo("not reading");
    assertThat(turn.sent()).doesNotContain("R");
  }

  @Test
  void aSilentReaderIsProbedAndThenHungUpOn() {
    greeted();
    heard("V=25.0\n");
    seconds(5);
    assertThat(turn.sent()).isEmpty();
    seconds(2);
    assertThat(turn.sent()).contains("r");
    seconds(7);
    assertThat(turn.hungUp()).isEmpty();
    seconds(2);
    assertThat(turn.hungUp()).contains("heartbeat");
  }

  @Test
  void aReaderWithoutAHeartbeatIsWaitedForLonger() {
    greeted();
    seconds(50);
    assertThat(turn.hungUp()).isEmpty();
    seconds(11);
    assertThat(turn.hungUp()).isNotEmpty();
  }

  @Test
  void aClockThatJumpsIsNoSilence() {
    greeted();
    for (int i = 0; i < 5; i++) {
      now_ms += 60_000;
      talk.tick(now_ms, turn);
    }
    assertThat(turn.hungUp()).isEmpty();
  }

  @Test
  void itsClockIsAskedForEveryHalfMinute() {
    greeted();
    for (int i = 0; i < 120; i++) {
      seconds(1);
      heard("V=24.0\n" + (turn.sentAgain().endsWith("r") ? CLOCK : "") + "S=10\n");
    }
    assertThat(turn.sent().chars().filter(c -> c == 'r').count()).isBetween(4L, 5L);
  }

  @Test
  void anEndlessLineIsRefusedOnce() {
    greeted();
    heard("x".repeat(5_000) + "\n" + read(1, "2023-04-23T10:00:00", 1));
    assertThat(turn.refusals()).hasSize(1);
    assertThat(turn.reads()).hasSize(1);
  }

  private void greeted() {
    talk.opened(now_ms, turn);
    heard(GREETING + CLOCK + "S=10\n");
    turn.sent();
  }

  private void seconds(int count) {
    for (int i = 0; i < count; i++) {
      now_ms += 1_000;
      talk.tick(now_ms, turn);
    }
  }

  private void heard(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    talk.heard(bytes, 0, bytes.length, now_ms, turn);
  }

  static String read(int chip, String local, int logId) {
    LocalDateTime time = LocalDateTime.parse(local);
    int ms = time.getNano() / 1_000_000;
    return "0,%d,%d,%d,1,-71,0,2,1,0000000000000000,0,%d\n"
        .formatted(chip, seconds1980(local), ms, logId);
  }

  private static long seconds1980(String local) {
    long epoch_s = LocalDateTime.parse("1980-01-01T00:00").toEpochSecond(ZoneOffset.UTC);
    return LocalDateTime.parse(local).toEpochSecond(ZoneOffset.UTC) - epoch_s;
  }

  private static UltraTalk talk(Map<String, String> options, Map<String, Long> reached) {
    return new UltraTalk(
        new Setting("F1", LONDON, RACE_DAY, new TreeMap<>(reached), new TreeMap<>(options)));
  }
}
