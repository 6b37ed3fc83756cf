package org.racegantry.protocol.ultra;

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

class UltraLogTest {
  private static final Setting SETTING =
      Setting.of("F1", ZoneId.of("Europe/London"), LocalDate.of(2017, 2, 2));

  private final LogFormat format = new UltraProtocol().logs().getFirst();

  @Test
  void aFileOfTheReadersSoftwareIsReadWithDatesOrWithout() {
    List<Decoded> said = new SampleFile("ultra/file.csv").read(format, SETTING);
    assertThat(said)
        .containsExactly(
            read("11274", "2017-02-02T11:22:47.392Z", 3, Read.NONE, Read.NONE),
            read("11275", "2017-02-02T09:05:01.698Z", 1, Read.NONE, Read.NONE),
            read("0580001F02A7", "2017-02-02T11:22:48Z", 4, Read.NONE, Read.NONE),
            said.get(3),
            read("11274", "2017-02-02T23:59:59.999Z", 2, Read.NONE, Read.NONE),
            read("11274", "2017-02-03T00:00:01.500Z", 0, Read.NONE, Read.NONE));
    assertThat(said.get(3)).isInstanceOf(Decoded.Refusal.class);
  }

  @Test
  void whatWasCaughtOnTheWireIsALogToo() {
    List<Decoded> said = new SampleFile("ultra/wire.txt").read(format, SETTING);
    Decoded first = read("11055", "2017-02-02T16:05:01.698Z", 1, -71, 29_319);
    assertThat(said)
        .containsExactly(
            first,
            first,
            read("0580001F02A7", "2017-02-02T16:05:02.005Z", 4, -66, 29_320),
            new Decoded.GunMark(
                "F1", Instant.parse("2017-02-02T16:05:03.050Z").toEpochMilli(), "trigger"),
            new Decoded.Refusal(20, "1050", "send milliseconds from 0 to 999"));
  }

  @Test
  void bothAreRecognisedByWhatStandsInThem() {
    assertThat(format.recognised(new SampleFile("ultra/file.csv").lines())).isEqualTo(6);
    assertThat(format.recognised(new SampleFile("ultra/wire.txt").lines())).isEqualTo(4);
    assertThat(format.recognised(new SampleFile("ipico/lite.txt").lines())).isZero();
    assertThat(format.recognised(List.of("reader,chip,time", "F1,C1,10:00:00", "1,2,3,4")))
        .isZero();
  }

  private static Decoded read(String chip, String time, int antenna, int rssi_dbm, long sequence) {
    long time_ms = Instant.parse(time).toEpochMilli();
    return new Decoded.Detection(new Read("F1", chip, time_ms, antenna, rssi_dbm, sequence));
  }
}
