package org.racegantry.protocol.mylaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.PhysicalLimits;

/** What exporters send, byte for byte; see the files beside their README. */
class MylapsSamplesTest {
  @Test
  void theSecondVersion() throws IOException {
    assertThat(reads("version-2.txt"))
        .containsExactly(
            "10KM 0000041 2012-06-06T11:11:30.904Z",
            "10KM 0000039 2012-06-06T11:12:21.830Z",
            "10KM 0000041 2012-06-06T11:11:30.904Z",
            "10KM 0000039 2012-06-06T11:12:21.830Z",
            "Start Gunshot 2025-04-13T09:03:40.347Z",
            "Finish gun 2017-10-25T09:03:40.347Z");
  }

  @Test
  void theSecondVersionWithoutLineEndsAndWithLongChips() throws IOException {
    assertThat(reads("version-2-bare.txt"))
        .containsExactly(
            "host-4711 41AA03F 2025-04-13T08:12:16.443Z",
            "host-4711 E2001018860B01290700D0D8 2025-04-13T08:12:17Z",
            "host-4711 1 2025-04-13T08:12:18.999Z",
            "host-4711 Gunshot 2025-04-13T08:11:16.443Z");
  }

  @Test
  void theFirstVersion() throws IOException {
    assertThat(reads("version-1.txt"))
        .containsExactly(
            "MTB Split 4Km KV86583 2025-03-08T15:13:57.417Z",
            "MTB Split 4Km TC39701 2025-03-08T15:14:00.638Z",
            "MTB Split 4Km FL89647 2025-03-08T15:35:29.424Z",
            "MTB Split 4Km LL00113 2025-03-08T15:35:34.379Z",
            "MTB Split 4Km HK05409 2025-03-08T15:36:34.249Z",
            "MTB Split 4Km FX09189 2025-03-08T15:38:30.970Z",
            "Start SS35073 2025-03-08T14:43:03.427Z",
            "Start - Finish ext-gun 2025-04-13T03:57:56.027Z");
  }

  private static List<String> reads(String sample) throws IOException {
    Exporter exporter = new Exporter();
    try (InputStream in =
        MylapsSamplesTest.class.getResourceAsStream("/protocol/mylaps/" + sample)) {
      exporter.types(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
    }
    assertThat(exporter.turn.refusals()).isEmpty();
    exporter.reads().forEach(read -> PhysicalLimits.hold(read, sample));
    List<String> said =
        new ArrayList<>(
            exporter.reads().stream()
                .map(read -> read.reader() + " " + read.chip() + " " + at(read.time_ms()))
                .toList());
    exporter
        .guns()
        .forEach(gun -> said.add(gun.reader() + " " + gun.kind() + " " + at(gun.time_ms())));
    return said;
  }

  private static Instant at(long time_ms) {
    return Instant.ofEpochMilli(time_ms);
  }
}
