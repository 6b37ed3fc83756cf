package org.racegantry.protocol.ipico;

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

class IpicoLogTest {
  private static final Setting SETTING =
      Setting.of("F1", ZoneId.of("UTC"), LocalDate.of(2026, 3, 6));

  private final LogFormat format = new IpicoProtocol().logs().getFirst();

  @Test
  void aLitesLinesAreReadsAndItsTrigger() {
    assertThat(new SampleFile("ipico/lite.txt").read(format, SETTING))
        .containsExactly(
            read("058000128608", "2026-03-06T20:27:47.350Z"),
            read("058000120e38", "2026-03-07T13:56:01.540Z"),
            read("000000012345", "2001-12-30T18:45:59.390Z"),
            new Decoded.GunMark(
                "F1", Instant.parse("2026-03-06T20:04:15.270Z").toEpochMilli(), "trigger"));
  }

  @Test
  void anElitesFilesAreReadWithTheirMarks() {
    List<Decoded> said = new SampleFile("ipico/elite.txt").read(format, SETTING);
    assertThat(said)
        .containsExactly(
            read("058000128608", "2026-03-06T20:27:47.000Z"),
            read("058000128608", "2026-03-06T20:27:47.990Z"),
            read("058000128608", "2026-03-06T20:27:47.100Z"),
            read("058000128608", "2026-03-06T20:27:47.150Z"),
            said.get(4),
            said.get(5),
            read("058000128608", "2026-03-06T20:27:47.160Z"));
    assertThat(said.subList(4, 6)).allMatch(Decoded.Refusal.class::isInstance);
  }

  @Test
  void theyAreRecognisedByTheirChecksums() {
    assertThat(format.recognised(new SampleFile("ipico/lite.txt").lines())).isEqualTo(3);
    assertThat(format.recognised(new SampleFile("ipico/elite.txt").lines())).isEqualTo(5);
    assertThat(format.recognised(new SampleFile("ultra/file.csv").lines())).isZero();
  }

  private static Decoded read(String chip, String time) {
    return new Decoded.Detection(Read.of("F1", chip, Instant.parse(time).toEpochMilli()));
  }
}
