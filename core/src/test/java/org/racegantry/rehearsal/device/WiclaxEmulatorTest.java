package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.wiclax.WiclaxProtocol;
import org.racegantry.race.Read;

class WiclaxEmulatorTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final Setting SETTING = Setting.of("F1", LONDON, RACE_DAY);
  private static final long NOON_ms = Instant.parse("2023-04-23T11:00:00.125Z").toEpochMilli();

  @ParameterizedTest
  @ValueSource(strings = {"", "bare"})
  void readsAndGunsComeThroughBetweenHeartbeats(String mode) {
    TalkingLine line = line(mode).connect(new WiclaxProtocol().talk(SETTING));
    line.pass(7);
    line.guns(NOON_ms);
    line.sees(new Read("F1", "0001", NOON_ms + 7, 3, Read.NONE, Read.NONE));
    line.pass(120);
    assertThat(line.heard().reads())
        .containsExactly(new Read("F1", "0001", NOON_ms + 7, 3, Read.NONE, 1));
    assertThat(line.heard().said())
        .contains(new Decoded.GunMark("F1", NOON_ms, "RACESTART"), Decoded.Status.alive("F1"))
        .contains(new Decoded.Status("F1", NOON_ms - 125, -1));
    assertThat(line.heard().refusals()).isEmpty();
    assertThat(line.heard().hungUp()).isEmpty();
    assertThat(line.said()).containsPattern("^CLOCK\rREWIND [^\r]*\r(CLOCK\r)+$");
  }

  @Test
  void whatWasReadBeforeWeCalledAndDuringABreakIsRewound() {
    TalkingLine line = line("");
    line.sees(Read.of("F1", "1", NOON_ms - 3_600_000));
    line.connect(new WiclaxProtocol().talk(SETTING));
    line.pass(20);
    line.sees(Read.of("F1", "2", NOON_ms + 20_000));
    line.seesInVain(Read.of("F1", "3", NOON_ms + 21_000));
    line.sees(Read.of("F1", "4", NOON_ms + 22_000));
    line.connect(new WiclaxProtocol().talk(SETTING.having(line.heard().reached())));
    assertThat(line.heard().reads())
        .extracting(Read::chip)
        .containsExactly("1", "2", "2", "3", "4");
  }

  private static TalkingLine line(String mode) {
    return new TalkingLine(new WiclaxEmulator(new Make("F1", LONDON, RACE_DAY, mode)), NOON_ms);
  }
}
