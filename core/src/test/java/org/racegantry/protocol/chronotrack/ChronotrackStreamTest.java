package org.racegantry.protocol.chronotrack;

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

class ChronotrackStreamTest {
  private static final long EVENING_ms = Instant.parse("2023-04-23T17:00:00Z").toEpochMilli();
  private static final Setting SETTING =
      Setting.of("", ZoneId.of("Europe/London"), LocalDate.of(2023, 4, 23));
  private static final String GUN = "START gun guntime 2023-04-23T06:45:01.010Z";
  private static final List<String> SAMPLE =
      List.of(
          "START 50101 2023-04-23T14:54:48.900Z",
          "FINISH 0050102 2023-04-23T13:02:15.310Z",
          "FINISH 50103 2023-04-23T14:02:15.310Z",
          "30k 50104 2023-04-23T13:02:15.310Z",
          GUN);

  private final StreamLaws laws = new StreamLaws(() -> new ChronotrackTalk(SETTING), EVENING_ms);

  @Test
  void theSamplesAreReadsThatCanBe() throws IOException {
    byte[] stream = sample("stream.txt");
    RecordedTurn turn = new RecordedTurn();
    new ChronotrackTalk(SETTING).heard(stream, 0, stream.length, EVENING_ms, turn);
    assertThat(turn.refusals()).isEmpty();
    assertThat(events(turn.said())).containsExactlyElementsOf(SAMPLE);
    turn.reads().forEach(read -> PhysicalLimits.hold(read, read.toString()));
  }

  @Test
  void aStreamWrittenToAFileIsALog() throws IOException {
    List<String> lines = lines("stream.txt");
    assertThat(new ChronotrackLog().recognised(lines)).isEqualTo(6);
    assertThat(events(read(lines))).containsExactlyElementsOf(SAMPLE);
  }

  @Test
  void aFileWithCommasAndBlanksIsALogToo() throws IOException {
    List<String> lines = lines("file.txt");
    assertThat(new ChronotrackLog().recognised(lines)).isEqualTo(3);
    assertThat(events(read(lines)))
        .containsExactly(
            "START 50101 2023-04-23T14:54:48.900Z", "FINISH 50102 2023-04-23T16:01:02.030Z", GUN);
  }

  @Test
  void otherTextIsRefusedAndNotRecognised() {
    List<String> lines = List.of("reader,chip,time", "CT01_13 says hello", "F1,1,10:00:00");
    assertThat(new ChronotrackLog().recognised(lines)).isZero();
    assertThat(read(lines)).hasSize(3).allMatch(Decoded.Refusal.class::isInstance);
  }

  @Test
  void theSameStreamSaysTheSameHoweverItIsSplit() throws IOException {
    laws.sameHoweverSplit(sample("stream.txt"));
  }

  @Test
  void damageToOneMessageCostsNoOther() {
    List<byte[]> messages = new ArrayList<>();
    String[] times = {"17:5%d:48.90", "2023-04-23T17:5%d:48.90", "168226919%d.31"};
    for (int i = 0; i < 9; i++) {
      String time = times[i % 3].formatted(i);
      messages.add(ascii("CT01_13~%d~F~%06d~%s~1~117F37~4\r\n".formatted(i, i * 77, time)));
    }
    laws.damageCostsNothingElse(ascii("SimpleClient~7~CTP01\r\nack~getlocations~F\r\n"), messages);
  }

  private static List<Decoded> read(List<String> lines) {
    List<Decoded> said = new ArrayList<>();
    LogReader reader = new ChronotrackLog().open(SETTING);
    for (String line : lines) {
      reader.line(ascii(line), 0, line.length(), said::add);
    }
    return said;
  }

  private static List<String> events(List<Decoded> said) {
    List<String> events = new ArrayList<>();
    for (Decoded one : said) {
      if (one instanceof Decoded.Detection(var read)) {
        events.add(read.reader() + " " + read.chip() + " " + time(read.time_ms()));
      } else if (one instanceof Decoded.GunMark(String reader, long time_ms, String kind)) {
        events.add(reader + " gun " + kind + " " + time(time_ms));
      }
    }
    return events;
  }

  private static Instant time(long time_ms) {
    return Instant.ofEpochMilli(time_ms);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static List<String> lines(String name) throws IOException {
    return new String(sample(name), StandardCharsets.US_ASCII).lines().toList();
  }

  private static byte[] sample(String name) throws IOException {
    String path = "/protocol/chronotrack/" + name;
    try (InputStream in = ChronotrackStreamTest.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }
}
