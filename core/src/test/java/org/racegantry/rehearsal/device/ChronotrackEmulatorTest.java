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
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.chronotrack.ChronotrackProtocol;
import org.racegantry.race.Read;

class ChronotrackEmulatorTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final long NOON_ms = Instant.parse("2023-04-23T11:00:00.120Z").toEpochMilli();

  @ParameterizedTest
  @ValueSource(strings = {"", "normal", "iso", "unix"})
  void readsAndGunsComeThroughInEveryTimeFormatCutToHundredths(String mode) {
    TalkingLine line = line(mode).connect(talk());
    line.guns(NOON_ms);
    line.sees(new Read("F1", "0001", NOON_ms + 19, 4, Read.NONE, Read.NONE));
    assertThat(line.heard().said())
        .containsExactly(
            Decoded.Status.alive("F1"),
            new Decoded.GunMark("F1", NOON_ms, "guntime"),
            new Decoded.Detection(new Read("F1", "0001", NOON_ms + 10, 4, Read.NONE, 2)));
    assertThat(line.heard().refusals()).isEmpty();
  }

  @Test
  void aLocationThatComesInLateIsStartedAndLosesNothing() {
    TalkingLine line = line("newlocation").connect(talk());
    line.sees(Read.of("F1", "1", NOON_ms));
    line.sees(Read.of("F1", "2", NOON_ms + 10));
    assertThat(line.heard().reads()).extracting(Read::chip).containsExactly("1", "2");
    assertThat(line.said()).endsWith("getlocations\r\nstart~F1\r\n");
  }

  @Test
  void afterABreakEverythingComesAgain() {
    TalkingLine line = line("").connect(talk());
    line.sees(Read.of("F1", "1", NOON_ms));
    line.seesInVain(Read.of("F1", "2", NOON_ms));
    line.connect(talk());
    assertThat(line.heard().reads()).extracting(Read::chip).containsExactly("1", "1", "2");
  }

  @Test
  void pingsAreAnsweredForAnHour() {
    TalkingLine line = line("").connect(talk());
    line.pass(3_600);
    assertThat(line.heard().hungUp()).isEmpty();
    assertThat(line.heard().messages()).extracting("raw").contains("ack~ping");
  }

  private static TalkingLine line(String mode) {
    Make make = new Make("F1", LONDON, RACE_DAY, mode);
    return new TalkingLine(new ChronotrackEmulator(make), NOON_ms);
  }

  private static Talk talk() {
    return new ChronotrackProtocol().talk(Setting.of("", LONDON, RACE_DAY));
  }
}
