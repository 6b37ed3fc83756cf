package org.racegantry.protocol.raceresult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.SampleFile;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

class RaceresultLogTest {
  private static final Setting SETTING =
      Setting.of("F1", ZoneId.of("Europe/London"), LocalDate.of(2023, 4, 23));

  private final LogFormat passings = new RaceresultLog();
  private final LogFormat ubidium = new UbidiumLog();

  @Test
  void whatWasCaughtOnTheWireIsALogWithPushedLinesAndWithout() {
    List<Decoded> said = new SampleFile("raceresult/wire.txt").read(passings, SETTING);
    assertThat(said.subList(0, 3))
        .containsExactly(
            read("ABC1", "2023-04-23T09:00:01.250Z", 2, -55, 1),
            read("ABC3", "2023-04-23T23:00:03.001Z", 1, -61, 3),
            new Decoded.GunMark("F1", ms("2023-04-23T09:00:00Z"), "trigger"));
    assertThat(said).hasSize(4);
    assertThat(said.getLast()).isInstanceOf(Decoded.Refusal.class);
  }

  @Test
  void aFileWithAHeaderAndTabsIsReadAndAnActiveTranspondersLoopIsItsAntenna() {
    assertThat(new SampleFile("raceresult/file.txt").read(passings, SETTING))
        .containsExactly(read("ABC1", "2023-04-23T09:00:01.250Z", 5, -55, 1));
  }

  @Test
  void aUbidiumsFileIsReadByTheNamesInItsHeader() {
    List<Decoded> said = new SampleFile("raceresult/ubidium.csv").read(ubidium, SETTING);
    assertThat(said.subList(0, 2))
        .containsExactly(
            read("0A1B2C", "2023-04-23T09:00:01.250Z", Read.NONE, Read.NONE, Read.NONE),
            read("0a1b2d", "2023-04-23T09:00:02Z", Read.NONE, Read.NONE, Read.NONE));
    assertThat(said.getLast()).isInstanceOf(Decoded.Refusal.class);
  }

  @Test
  void eachIsRecognisedAndNotTheOther() {
    List<String> wire = new SampleFile("raceresult/wire.txt").lines();
    List<String> file = new SampleFile("raceresult/ubidium.csv").lines();
    assertThat(passings.recognised(wire)).isEqualTo(3);
    assertThat(ubidium.recognised(wire)).isZero();
    assertThat(passings.recognised(file)).isZero();
    assertThat(ubidium.recognised(file)).isEqualTo(4);
  }

  private static Decoded read(String chip, String time, int antenna, int rssi_dbm, long number) {
    return new Decoded.Detection(new Read("F1", chip, ms(time), antenna, rssi_dbm, number));
  }

  private static long ms(String time) {
    return Instant.parse(time).toEpochMilli();
  }
}
