package org.racegantry.protocol.wiclax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.PhysicalLimits;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.StreamLaws;
import org.racegantry.race.Read;

class WiclaxStreamTest {
  private static final long NIGHT_ms = Instant.parse("2011-09-22T00:42:00Z").toEpochMilli();
  private static final Setting SETTING =
      Setting.of("F1", ZoneId.of("Europe/Paris"), LocalDate.of(2011, 9, 22));

  private final StreamLaws laws = new StreamLaws(() -> new WiclaxTalk(SETTING), NIGHT_ms);

  @Test
  void theSamplesAreReadsThatCanBe() throws IOException {
    byte[] stream = sample("stream.txt");
    RecordedTurn turn = new RecordedTurn();
    new WiclaxTalk(SETTING).heard(stream, 0, stream.length, NIGHT_ms, turn);
    assertThat(turn.refusals()).isEmpty();
    assertThat(turn.reads())
        .extracting(WiclaxStreamTest::told)
        .containsExactly(
            "01539 2011-09-22T00:41:30.620Z",
            "0077 2011-09-22T00:41:31.005Z",
            "1540 2011-09-22T00:40:00Z",
            "1541 2011-09-22T00:41:32Z");
    turn.reads().forEach(read -> PhysicalLimits.hold(read, read.toString()));
  }

  @Test
  void aFileOfReadsIsALog() throws IOException {
    List<String> lines = text("file.txt").lines().toList();
    assertThat(new WiclaxLog().recognised(lines)).isEqualTo(2);
    assertThat(read(lines)).hasSize(2).allMatch(Decoded.Detection.class::isInstance);
  }

  @Test
  void aStreamWrittenToAFileIsALogToo() throws IOException {
    List<String> lines = text("stream.txt").replace('\r', '\n').lines().toList();
    assertThat(new WiclaxLog().recognised(lines)).isEqualTo(4);
    assertThat(read(lines))
        .hasSize(5)
        .last()
        .isEqualTo(new Decoded.GunMark("F1", NIGHT_ms - 59_750, "RACESTART"));
  }

  @Test
  void otherTextIsRefusedAndNotRecognised() {
    List<String> lines = List.of("chip;time", "id;time.local", "E2;2023-04-23 10:00");
    assertThat(new WiclaxLog().recognised(lines)).isZero();
    assertThat(read(lines)).hasSize(3).allMatch(Decoded.Refusal.class::isInstance);
  }

  @Test
  void theSameStreamSaysTheSameHoweverItIsSplit() throws IOException {
    laws.sameHoweverSplit(sample("stream.txt"));
  }

  @Test
  void damageToOneMessageCostsNoOther() {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String beat = i % 3 == 0 ? "*" : "";
      messages.add(
          ascii(beat + "%05d;22-09-2011 02:4%d:30.620;3;%d;65;%d\r".formatted(i, i, i, i % 2)));
    }
    laws.damageCostsNothingElse(ascii("CLOCK 22-09-2011 02:42:00\r"), messages);
  }

  private static List<Decoded> read(List<String> lines) {
    List<Decoded> said = new ArrayList<>();
    LogReader reader = new WiclaxLog().open(SETTING);
    for (String line : lines) {
      reader.line(ascii(line), 0, line.length(), said::add);
    }
    return said;
  }

  private static String told(Read read) {
    return read.chip() + " " + Instant.ofEpochMilli(read.time_ms());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(String name) throws IOException {
    return new String(sample(name), StandardCharsets.US_ASCII);
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = WiclaxStreamTest.class.getResourceAsStream("/protocol/wiclax/" + name)) {
      return in.readAllBytes();
    }
  }
}
