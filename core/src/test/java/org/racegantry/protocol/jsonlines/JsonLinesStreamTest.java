package org.racegantry.protocol.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.PhysicalLimits;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.StreamLaws;
import org.racegantry.protocol.Talk;
import org.racegantry.race.Read;

/** JSON lines as a stream: cut anywhere, damaged anywhere, acknowledged once stored. */
class JsonLinesStreamTest {
  private static final long NOW_MS = 1_682_247_600_000L;

  private final JsonLinesProtocol protocol = new JsonLinesProtocol();
  private final StreamLaws laws = new StreamLaws(this::talk, NOW_MS);

  @Test
  void theSameIsSaidHoweverTheStreamIsCut() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    lines().forEach(stream::writeBytes);
    stream.writeBytes("\r\n{\"reader\":7}\n".getBytes(StandardCharsets.UTF_8));
    laws.sameHoweverSplit(stream.toByteArray());
  }

  @Test
  void damageCostsTheLineItIsInAndInventsNothing() {
    laws.damageCostsNothingElse(new byte[0], lines());
  }

  @Test
  void aLineIsAcknowledgedWhenItIsStoredAndNotBefore() {
    Talk talk = talk();
    RecordedTurn turn = new RecordedTurn();
    talk.opened(NOW_MS, turn);
    lines().forEach(line -> talk.heard(line, 0, line.length, NOW_MS, turn));
    assertThat(turn.sent()).isEmpty();
    talk.stored(3, NOW_MS, turn);
    assertThat(turn.sent()).isEqualTo("{\"ack\":3}\n");
    talk.stored(3, NOW_MS, turn);
    assertThat(turn.sent()).as("the same again").isEmpty();
    turn.reads().forEach(read -> PhysicalLimits.hold(read, read.toString()));
  }

  private Talk talk() {
    return protocol.talk(Setting.of("", ZoneOffset.UTC, LocalDate.of(2023, 4, 23)));
  }

  private static List<byte[]> lines() {
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Read read = new Read("F" + i % 3, "C" + i, NOW_MS + i, i % 4, -60 - i, i);
      lines.add(ended(ReadLine.encode(read)));
    }
    lines.add(ended(ReadLine.encode(new Decoded.Status("F1", NOW_MS, 87))));
    return lines;
  }

  private static byte[] ended(byte[] line) {
    return (new String(line, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
