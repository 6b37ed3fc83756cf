package org.racegantry.protocol.ipico;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.race.Read;

class IpicoTalkTest {
  private static final long NOW_ms = Instant.parse("2026-03-07T12:00:00Z").toEpochMilli();
  private static final String READ = "aa00058000120e38000e26030713560136b0\r\n";

  private final RecordedTurn turn = new RecordedTurn();
  private long now_ms = NOW_ms;
  private Talk talk = talk(Map.of());

  @Test
  void aLiteIsAskedForItsClockAndForNothingElse() {
    talk.opened(now_ms, turn);
    assertThat(turn.sent()).isEqualTo("ab00000222\r\n");
    seconds(100);
    assertThat(turn.sent()).isEqualTo("ab00000222\r\n".repeat(6));
  }

  @Test
  void toAnEliteNothingIsSaid() {
    talk = talk(Map.of("model", "elite"));
    talk.opened(now_ms, turn);
    seconds(100);
    assertThat(turn.sent()).isEmpty();
    assertThat(turn.hungUp()).isEmpty();
  }

  @Test
  void aReadIsInTheLocalTimeOfTheZoneThatWasSaid() {
    heard(READ);
    assertThat(turn.reads())
        .containsExactly(
            Read.of(
                "F1", "058000120e38", Instant.parse("2026-03-07T12:56:01.540Z").toEpochMilli()));
    assertThat(turn.messages().getFirst().raw()).isEqualTo(READ.strip());
  }

  @Test
  void theSameReadAgainAsInEventModeIsTheSameRead() {
    heard(READ + READ);
    assertThat(turn.reads()).hasSize(2);
    assertThat(turn.reads().getFirst()).isEqualTo(turn.reads().getLast());
  }

  @Test
  void itsClockIsToldWithHexadecimalCentisecondsToo() {
    heard("ab000902260306051855443727cf\r\n");
    Decoded.Status told = (Decoded.Status) turn.said().getLast();
    assertThat(Instant.ofEpochMilli(told.time_ms()))
        .isEqualTo(Instant.parse("2026-03-06T17:55:44.550Z"));
  }

  @Test
  void itsClockMayEndWithTheCentiseconds() {
    heard("ab000802260306051855443765\r\n");
    Decoded.Status told = (Decoded.Status) turn.said().getLast();
    assertThat(Instant.ofEpochMilli(told.time_ms()))
        .isEqualTo(Instant.parse("2026-03-06T17:55:44.550Z"));
  }

  @Test
  void theTriggerButtonIsAGunMark() {
    heard("ab000a2c260306052004151b2782ae\r\n");
    assertThat(turn.said())
        .containsExactly(
            new Decoded.GunMark(
                "F1", Instant.parse("2026-03-06T19:04:15.270Z").toEpochMilli(), "trigger"));
  }

  @Test
  void otherControlLinesAndTheBannerAreSignsOfLife() {
    heard("ab00094c01555202a8555201f459\r\nab0000372a\r\nab00034bd00059bb\r\n");
    heard(
        "\r\nARM9 Controller for DF Dual DSP TTO Actel FPGA (STK Lite) (38.4kB) v1.4 Jun  5 2013"
            + " 14:16:40 (RWXLF)\r\n");
    assertThat(turn.said()).hasSize(4).containsOnly(Decoded.Status.alive("F1"));
  }

  @Test
  void whatItDoesNotKnowIsTrouble() {
    heard("ab0000f258\r\n");
    assertThat(((Decoded.Status) turn.said().getLast()).trouble()).contains("f2");
  }

  @Test
  void aReaderThatAnsweredAndIsSilentNowIsHungUpOn() {
    talk.opened(now_ms, turn);
    heard("ab000902260306051855443727cf\r\n");
    seconds(44);
    assertThat(turn.hungUp()).isEmpty();
    seconds(10);
    assertThat(turn.hungUp()).isNotEmpty();
  }

  @Test
  void aReaderThatNeverAnswersIsKept() {
    talk.opened(now_ms, turn);
    seconds(1_000);
    assertThat(turn.hungUp()).isEmpty();
  }

  @Test
  void aDamagedLineIsRefusedAndTheNextIsRead() {
    heard("aa00058000120e38000e26030713560136b1\r\n" + READ);
    assertThat(turn.refusals()).hasSize(1);
    assertThat(turn.reads()).hasSize(1);
  }

  @Test
  void itsMemoryIsHandedOutInTheStepsItsOwnProgramTakes() {
    talk = talk(Map.of("download", "yes"));
    talk.opened(now_ms, turn);
    heard("ab000902260306051855443727cf\r\n");
    assertThat(turn.sent()).isEqualTo("ab00000222\r\nab00014b02b9\r\n");
    heard(state("010204f60000000059058f0314"));
    assertThat(turn.sent()).isEqualTo("ab00034b07010586\r\n");
    heard(state("010204f60000000059058f0314"));
    assertThat(turn.sent()).isEqualTo("ab00024b01011a\r\n");
    heard(state("030204f600000000059058f030".substring(0, 24)));
    heard(READ + READ);
    seconds(2);
    assertThat(turn.sent()).isEqualTo("ab00ff4bc2\r\n");
    heard(state("030204f600016c0059058f0300") + READ);
    seconds(2);
    assertThat(turn.sent()).isEqualTo("ab00ff4bc2\r\n");
    heard(state("030204f60204f60059058f0300"));
    assertThat(turn.sent()).isEqualTo("ab00024b010019\r\n");
    heard(state("010204f60204f60059058f0300"));
    assertThat(turn.sent()).isEqualTo("ab00024b07001f\r\n");
    heard(state("010204f60204f60059058f0300"));
    seconds(30);
    assertThat(turn.sent().replace("ab00000222\r\n", "")).isEmpty();
    assertThat(turn.reads()).hasSize(3);
  }

  @Test
  void aReaderThatKnowsNothingOfItsMemoryIsLeftAlone() {
    talk = talk(Map.of("download", "yes"));
    talk.opened(now_ms, turn);
    heard("ab000902260306051855443727cf\r\n");
    assertThat(turn.sent()).endsWith("ab00014b02b9\r\n");
    heard("ab0000f258\r\n");
    seconds(30);
    heard("ab000902260306051855443727cf\r\n");
    assertThat(turn.sent()).doesNotContain("4b");
  }

  @Test
  void aReaderThatDoesNotAnswerToTheFirstStepIsLeftAlone() {
    talk = talk(Map.of("download", "yes"));
    talk.opened(now_ms, turn);
    heard("ab000902260306051855443727cf\r\n");
    turn.sent();
    seconds(30);
    assertThat(turn.sent()).doesNotContain("4b");
  }

  private static String state(String data) {
    String body = "00" + HexDigits.of(data.length() / 2) + "4b" + data;
    return "ab" + body + HexDigits.of(body.chars().sum()) + "\r\n";
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

  private static Talk talk(Map<String, String> options) {
    return new IpicoProtocol()
        .talk(
            new Setting(
                "F1",
                ZoneId.of("Europe/Brussels"),
                LocalDate.of(2026, 3, 7),
                new TreeMap<>(),
                new TreeMap<>(options)));
  }
}
