package org.racegantry.protocol.mylaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.PhysicalLimits;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

/**
 * A real log whole: two races, three locations, resends kept. What its table counts as 957 chips
 * are 946, since eleven whole records stand in the column of chips.
 */
class RealLogTest {
  private static final Setting SETTING = Setting.of("", Exporter.AMSTERDAM, Exporter.RACE_DAY);

  @Test
  void itsTableIsReadWhole() throws IOException {
    List<Decoded> said = read(Sporttijden.passings());
    List<Read> reads = reads(said);
    assertThat(said).hasSize(3_724);
    assertThat(reads).hasSize(3_724);
    holdReads(reads);
  }

  @Test
  void itsMarkersAreSixMarksAndTheGunOfTheRaceIsOne() throws IOException {
    List<Decoded> said = read(Sporttijden.markers());
    assertThat(said).hasSize(368 + 4 * 6);
    holdMarks(said);
  }

  @Test
  void sentOverTheWireItIsReadAndAcknowledgedWhole() throws IOException {
    Exporter exporter = new Exporter();
    exporter.types("Toolkit@Pong@$\r\n");
    int acknowledged = 0;
    for (String message : Sporttijden.wire()) {
      assertThat(exporter.types(message + "\r\n")).isEmpty();
      String type = message.contains("@Marker@") ? "Marker" : "Store";
      String[] parts = message.split("@");
      String number = parts[parts.length - 2];
      assertThat(exporter.stored()).isEqualTo("Gantry@Ack" + type + "@" + number + "@$\r\n");
      acknowledged++;
    }
    assertThat(acknowledged).isEqualTo(Sporttijden.wire().size());
    assertThat(exporter.turn.refusals()).isEmpty();
    assertThat(exporter.reads()).hasSize(3_724);
    holdReads(exporter.reads());
    holdMarks(exporter.said());
  }

  @Test
  void asAStreamInAFileItIsReadWholeWithLineEndsAndWithout() throws IOException {
    for (String end : List.of("\r\n", "", "\n")) {
      List<String> lines = List.of(String.join(end, Sporttijden.wire()).split("(?<=\n)"));
      List<Decoded> said = read(lines);
      holdReads(reads(said));
      holdMarks(said);
    }
  }

  private static void holdReads(List<Read> reads) {
    Set<Read> distinct = new HashSet<>(reads);
    assertThat(distinct).hasSize(2_494);
    assertThat(distinct.stream().map(Read::chip).collect(Collectors.toSet())).hasSize(946);
    assertThat(
            distinct.stream().collect(Collectors.groupingBy(Read::reader, Collectors.counting())))
        .containsOnly(
            Map.entry("Start", 73L), Map.entry("MTB Split 4Km", 30L), Map.entry("5Km", 2_391L));
    distinct.forEach(read -> PhysicalLimits.hold(read, read.toString()));
    assertThat(distinct)
        .contains(
            new Read(
                "5Km",
                "0001009",
                Exporter.ms("2025-04-13T04:38:49.720Z"),
                Read.NONE,
                Read.NONE,
                0xD8F2));
  }

  private static void holdMarks(List<Decoded> said) {
    List<Decoded.GunMark> marks = new ArrayList<>();
    for (Decoded what : said) {
      if (what instanceof Decoded.GunMark mark) {
        marks.add(mark);
      }
    }
    assertThat(marks).hasSize(392);
    assertThat(new HashSet<>(marks))
        .extracting(Decoded.GunMark::time_ms)
        .containsExactlyInAnyOrder(
            Exporter.ms("2025-04-13T02:12:19.102Z"),
            Exporter.ms("2025-04-13T03:57:56.027Z"),
            Exporter.ms("2025-04-13T03:57:56.664Z"),
            Exporter.ms("2025-04-13T04:00:15.782Z"),
            Exporter.ms("2025-04-13T04:11:58.477Z"),
            Exporter.ms("2025-04-13T04:16:01.246Z"));
    assertThat(marks).allMatch(mark -> mark.reader().equals("Start - Finish"));
  }

  private static List<Decoded> read(List<String> lines) {
    MylapsLog log = new MylapsLog();
    List<String> first = lines.subList(0, Math.min(100, lines.size()));
    assertThat(log.recognised(first)).isEqualTo(first.size());
    List<Decoded> said = new ArrayList<>();
    LogReader reader = log.open(SETTING);
    for (String line : lines) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      reader.line(bytes, 0, bytes.length, said::add);
    }
    reader.end(said::add);
    return said;
  }

  private static List<Read> reads(List<Decoded> said) {
    return said.stream()
        .filter(Decoded.Detection.class::isInstance)
        .map(what -> ((Decoded.Detection) what).read())
        .toList();
  }
}
