package org.racegantry.protocol.jchip;

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

class JchipStreamTest {
  private static final long NOON_ms = Instant.parse("2023-04-23T11:00:00Z").toEpochMilli();
  private static final long NIGHT_ms = NOON_ms + 13 * 3_600_000L;
  private static final Setting SETTING =
      Setting.of("F7", ZoneId.of("Europe/London"), LocalDate.of(2023, 4, 23));
  private final StreamLaws laws = new StreamLaws(() -> new JchipTalk(SETTING), NOON_ms);

  @Test
  void theSamplesAreReadsThatCanBe() throws IOException {
    byte[] stream = sample("stream.bin");
    RecordedTurn turn = new RecordedTurn();
    new JchipTalk(SETTING).heard(stream, 0, stream.length, NIGHT_ms, turn);
    assertThat(turn.refusals()).isEmpty();
    assertThat(turn.reads())
        .extracting(read -> read.reader() + " " + read.chip() + " " + time(read))
        .containsExactly(
            "JCHIP-READER 413A0A 2023-04-23T09:11:16.443Z",
            "JCHIP-READER 413A35 2023-04-23T09:11:16.443Z",
            "JCHIP-READER 0003F2 2023-04-23T09:11:16.440Z",
            "JCHIP-READER E2001018860B01530700D138 2023-04-23T09:11:16.990Z",
            "JCHIP-READER 413A0B 2023-04-23T23:00:00.100Z",
            "JCHIP-READER 1234 2023-04-23T23:00:01.999Z");
    turn.reads().forEach(read -> PhysicalLimits.hold(read, read.toString()));
  }

  @Test
  void aFileHasTheSameLayoutWithoutTheD() throws IOException {
    List<String> lines = new String(sample("file.txt"), StandardCharsets.US_ASCII).lines().toList();
    assertThat(new JchipLog().recognised(lines)).isEqualTo(4);
    List<Read> reads = reads(lines);
    assertThat(reads)
        .extracting(read -> read.reader() + " " + read.chip() + " " + time(read))
        .containsExactly(
            "F7 413A35 2023-04-23T09:11:16.443Z",
            "F7 0003F2 2023-04-23T09:11:17.443Z",
            "F7 413A36 2023-04-23T22:59:59.999Z",
            "F7 413A0A 2023-04-23T23:00:00Z");
    reads.forEach(read -> PhysicalLimits.hold(read, read.toString()));
  }

  @Test
  void aStreamWrittenToAFileIsAFileToo() throws IOException {
    String text = new String(sample("stream.bin"), StandardCharsets.US_ASCII);
    List<String> lines = text.replace('\r', '\n').lines().toList();
    assertThat(new JchipLog().recognised(lines)).isEqualTo(6);
    assertThat(reads(lines)).hasSize(6).extracting(Read::reader).containsOnly("JCHIP-READER");
  }

  @Test
  void aLineThatIsNoRecordIsRefusedAndOtherTextIsNotRecognised() {
    List<Decoded> said = new ArrayList<>();
    read("hello", said);
    assertThat(said).hasSize(1).allMatch(Decoded.Refusal.class::isInstance);
    assertThat(new JchipLog().recognised(List.of("reader,chip,time", "F1,1,10:00:00", "", "x")))
        .isZero();
  }

  @Test
  void theSameStreamSaysTheSameHoweverItIsSplit() throws IOException {
    laws.sameHoweverSplit(sample("stream.bin"));
  }

  @Test
  void damageToOneMessageCostsNoOther() {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String date = i % 2 == 0 ? "" : " date=20230423";
      messages.add(
          ascii("DJ41%04X 11:5%d:16.4433 10  %05X      C7%s\r".formatted(i * 77, i, i, date)));
    }
    laws.damageCostsNothingElse(ascii("N0000F1\rGT011590000 date=20230423\r"), messages);
  }

  private static List<Read> reads(List<String> lines) {
    List<Decoded> said = new ArrayList<>();
    LogReader reader = new JchipLog().open(SETTING);
    for (String line : lines) {
      reader.line(ascii(line), 0, line.length(), said::add);
    }
    return said.stream().map(one -> ((Decoded.Detection) one).read()).toList();
  }

  private static void read(String line, List<Decoded> said) {
    new JchipLog().open(SETTING).line(ascii(line), 0, line.length(), said::add);
  }

  private static Instant time(Read read) {
    return Instant.ofEpochMilli(read.time_ms());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = JchipStreamTest.class.getResourceAsStream("/protocol/jchip/" + name)) {
      return in.readAllBytes();
    }
  }
}
