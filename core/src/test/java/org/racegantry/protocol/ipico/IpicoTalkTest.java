package org.racegantry.protocol.ipico;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
  private Talk talk = talk("lite");

  @Test
  void aLiteIsAskedForItsClockAndForNothingElse() {
    talk.opened(now_ms, turn);
    assertThat(turn.sent()).isEqualTo("ab00000222\r\n");
    seconds(100);
    assertThat(turn.sent()).isEqualTo("ab00000222\r\n".repeat(6));
  }

  @Test
  void toAnEliteNothingIsSaid() {
    talk = talk("elite");
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

  private static Talk talk(String model) {
    TreeMap<String, String> options = new TreeMap<>();
    options.put("model", model);
    return new IpicoProtocol()
        .talk(
            new Setting(
                "F1",
                ZoneId.of("Europe/Brussels"),
                LocalDate.of(2026, 3, 7),
                new TreeMap<>(),
                options));
  }
}
