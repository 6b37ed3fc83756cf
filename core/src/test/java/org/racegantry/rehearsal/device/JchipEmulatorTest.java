package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.jchip.JchipProtocol;
import org.racegantry.race.Read;

class JchipEmulatorTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final long EVENING_ms = Instant.parse("2023-04-23T22:59:58.120Z").toEpochMilli();

  @ParameterizedTest
  @ValueSource(strings = {"", "nodate"})
  void readsComeThroughWithTheirTimeAlsoOverMidnight(String mode) {
    TalkingLine line = line(mode);
    line.sees(Read.of("F1", "0001", EVENING_ms));
    assertThat(line.heard().reads()).as("nobody is connected").isEmpty();
    line.connect(talk());
    line.pass(4);
    line.sees(Read.of("F1", "ABC", EVENING_ms + 3_001));
    assertThat(line.heard().reads())
        .containsExactly(read("0001", EVENING_ms, 0), read("ABC", EVENING_ms + 3_001, 1));
    assertThat(line.said()).isEqualTo("GT\rS0000\r");
    assertThat(line.heard().refusals()).isEmpty();
    Decoded.Status clock = (Decoded.Status) line.heard().said().get(1);
    assertThat(clock.time_ms()).isEqualTo(EVENING_ms);
  }

  @Test
  void afterABreakEverythingComesAgainAndNothingIsMissing() {
    TalkingLine line = line("").connect(talk());
    line.sees(Read.of("F1", "1", EVENING_ms));
    line.seesInVain(Read.of("F1", "2", EVENING_ms + 1));
    line.sees(Read.of("F1", "3", EVENING_ms + 2));
    Setting after = setting().having(line.heard().reached());
    line.connect(new JchipProtocol().talk(after));
    assertThat(line.heard().reads()).extracting(Read::chip).isEqualTo(List.of("1", "1", "2", "3"));
    assertThat(line.heard().said()).noneMatch(Decoded.Missing.class::isInstance);
  }

  @Test
  void resendingEverythingChangesNoReadAndOwesNothing() {
    JchipEmulator emulator = new JchipEmulator(new Make("F1", LONDON, RACE_DAY, ""));
    TalkingLine line = new TalkingLine(emulator, EVENING_ms).connect(talk());
    line.sees(Read.of("F1", "1", EVENING_ms));
    assertThat(emulator.owed()).isZero();
    line.resendsAll();
    assertThat(line.heard().reads()).hasSize(2).containsOnly(read("1", EVENING_ms, 0));
    line.cut();
    assertThat(emulator.owed()).as("nobody knows what the break swallowed").isOne();
  }

  private static TalkingLine line(String mode) {
    return new TalkingLine(new JchipEmulator(new Make("F1", LONDON, RACE_DAY, mode)), EVENING_ms);
  }

  private static Read read(String chip, long time_ms, long number) {
    return new Read("F1", chip, time_ms, Read.NONE, Read.NONE, number);
  }

  private static Setting setting() {
    return Setting.of("", LONDON, RACE_DAY);
  }

  private static Talk talk() {
    return new JchipProtocol().talk(setting());
  }
}
