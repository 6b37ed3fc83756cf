package org.racegantry.protocol.runscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.PhysicalLimits;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.StreamLaws;
import org.racegantry.race.Read;

class RunscoreTalkTest {
  private static final Setting SETTING =
      Setting.of("", ZoneId.of("America/Chicago"), LocalDate.of(2025, 4, 13));
  private static final long NOW_ms = ms("2025-04-13T20:00:00Z");

  @Test
  void aLineIsAReadOfTodayAtItsLocation() {
    RecordedTurn turn =
        heard("RSBCI,412,14:34:00.039,ANNOUNCER\r\nRSBCI,400,14:34:24.720,START+F\n");
    assertThat(turn.reads())
        .containsExactly(
            Read.of("ANNOUNCER", "412", ms("2025-04-13T19:34:00.039Z")),
            Read.of("START+F", "400", ms("2025-04-13T19:34:24.720Z")));
    turn.reads().forEach(read -> PhysicalLimits.hold(read, read.toString()));
    assertThat(turn.sent()).isEmpty();
  }

  @Test
  void aTimeIsWrittenInSeveralWays() {
    assertThat(heard("x,1,14:34:00,A\nx,1,14:34:00.0,A\nx,1,14:34:00.0000,A\n").reads())
        .hasSize(3)
        .containsOnly(Read.of("A", "1", ms("2025-04-13T19:34:00Z")));
    assertThat(heard("x,1,9:34:00.5,A\n").reads())
        .containsExactly(Read.of("A", "1", ms("2025-04-13T14:34:00.500Z")));
  }

  @Test
  void whereTheChipIsMissingTheFirstFieldStandsForIt() {
    assertThat(heard("77,,14:34:00,A,more,\"of, it\"\n").reads())
        .containsExactly(Read.of("A", "77", ms("2025-04-13T19:34:00Z")));
    assertThat(heard("RSBCI,,14:34:00,A\n").refusals()).hasSize(1);
  }

  @Test
  void aTimeWithoutADateGoesOnThroughMidnight() {
    RunscoreTalk talk = new RunscoreTalk(SETTING);
    RecordedTurn turn = new RecordedTurn();
    say(talk, turn, "x,1,23:59:59.900,A\n", ms("2025-04-14T05:00:00.500Z"));
    say(talk, turn, "x,1,00:00:00.100,A\n", ms("2025-04-14T05:00:00.600Z"));
    assertThat(turn.reads())
        .containsExactly(
            Read.of("A", "1", ms("2025-04-14T04:59:59.900Z")),
            Read.of("A", "1", ms("2025-04-14T05:00:00.100Z")));
  }

  @Test
  void aBadLineIsRefusedAndTheNextOneRead() {
    RecordedTurn turn = heard("x,1,14:34\nx,1,24:00:00,A\n\nx,1,14:34:00,A\n");
    assertThat(turn.refusals())
        .containsExactly(
            new Decoded.Refusal(
                1, "x,1,14:34", "send four fields or more: RSBCI,chip,hh:mm:ss.fff,location"),
            new Decoded.Refusal(5, "24:00:00", "send a time of day from 00:00:00 to 23:59:59"));
    assertThat(turn.reads()).hasSize(1);
  }

  @Test
  void aStreamSaysTheSameHoweverItIsSplitAndDamageCostsNothingElse() {
    StreamLaws laws = new StreamLaws(() -> new RunscoreTalk(SETTING), NOW_ms);
    List<byte[]> messages = new ArrayList<>();
    StringBuilder stream = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      String line = "RSBCI,41" + i + ",14:3" + (i % 6) + ":00.039,START FINISH" + "\r\n";
      messages.add(line.getBytes(StandardCharsets.US_ASCII));
      stream.append(line).append(i % 3 == 0 ? "\n" : "");
    }
    laws.sameHoweverSplit(stream.toString().getBytes(StandardCharsets.US_ASCII));
    laws.damageCostsNothingElse(new byte[0], messages);
  }

  @Test
  void aFileOfTheFeedIsKnownAndReadAsOfTheDaysOfTheRace() {
    RunscoreLog log = new RunscoreLog();
    List<String> lines = List.of("RSBCI,412,23:34:00.039,FINISH", "RSBCI,412,00:10:00,FINISH");
    assertThat(log.recognised(lines)).isEqualTo(2);
    assertThat(log.recognised(List.of("F1,412,2025-04-13T14:34:00Z,1", "a,b,c,d"))).isZero();
    List<Decoded> said = new ArrayList<>();
    LogReader reader = log.open(SETTING);
    for (String line : lines) {
      byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
      reader.line(bytes, 0, bytes.length, said::add);
    }
    assertThat(said)
        .containsExactly(
            new Decoded.Detection(Read.of("FINISH", "412", ms("2025-04-14T04:34:00.039Z"))),
            new Decoded.Detection(Read.of("FINISH", "412", ms("2025-04-14T05:10:00Z"))));
  }

  private static RecordedTurn heard(String text) {
    RecordedTurn turn = new RecordedTurn();
    say(new RunscoreTalk(SETTING), turn, text, NOW_ms);
    return turn;
  }

  private static void say(RunscoreTalk talk, RecordedTurn turn, String text, long now_ms) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    talk.heard(bytes, 0, bytes.length, now_ms, turn);
  }

  private static long ms(String utc) {
    return Instant.parse(utc).toEpochMilli();
  }
}
