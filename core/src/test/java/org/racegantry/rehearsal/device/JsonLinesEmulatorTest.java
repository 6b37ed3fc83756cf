package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.jsonlines.Answer;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.Read;

class JsonLinesEmulatorTest {
  private static final Make MAKE = make("");

  private final HeardWire wire = new HeardWire();
  private final Emulator reader = new JsonLinesEmulator(MAKE);

  @Test
  void everyReadGoesOutAsItWasSeen() {
    List<Read> reads =
        List.of(
            new Read("F1", "A7", 1_682_240_400_123L, 2, -61, 9),
            Read.of("F1", "a \"quoted\\ chip", 5));
    for (String mode : List.of("", "iso")) {
      HeardWire own = new HeardWire();
      Emulator emulator = new JsonLinesEmulator(make(mode));
      emulator.connected(0, own);
      reads.forEach(read -> emulator.seen(read, 0, own));
      assertThat(decoded(own)).as(mode).isEqualTo(reads);
    }
  }

  @Test
  void whatWasNotAcknowledgedIsSentAgain() {
    reader.connected(0, wire);
    see(0, 10);
    hear(Answer.ack(4));
    assertThat(reader.owed()).isEqualTo(6);
    wire.again();
    reader.disconnected();
    reader.connected(0, wire);
    assertThat(decoded(wire)).isEqualTo(reads(4, 10));
    hear(Answer.ack(6));
    assertThat(reader.owed()).isZero();
  }

  @Test
  void whatIsSeenWithoutAConnectionIsKept() {
    wire.stands = false;
    see(0, 5);
    assertThat(reader.owed()).isEqualTo(5);
    wire.again();
    reader.connected(0, wire);
    assertThat(decoded(wire)).isEqualTo(reads(0, 5));
  }

  @Test
  void resendingCountsNothingTwice() {
    reader.connected(0, wire);
    see(0, 3);
    reader.resendAll(0, wire);
    assertThat(decoded(wire)).hasSize(6);
    hear(Answer.ack(5));
    assertThat(reader.owed()).isZero();
    hear(Answer.ack(6));
    assertThat(reader.owed()).isZero();
  }

  @Test
  void anAcknowledgementInPiecesIsUnderstoodAndAnErrorIsNone() {
    reader.connected(0, wire);
    see(0, 3);
    byte[] answers =
        "{\"error\":{\"line\":1}}\n{\"ack\":2}\n{\"ack\":".getBytes(StandardCharsets.UTF_8);
    for (byte each : answers) {
      reader.heard(new byte[] {each}, 0, 1, 0, wire);
    }
    assertThat(reader.owed()).isEqualTo(1);
  }

  @Test
  void itTellsItsClockAndBatteryOnceAMinute() {
    reader.connected(1_000, wire);
    reader.tick(60_999, wire);
    assertThat(wire.pieces).isEmpty();
    reader.tick(61_000, wire);
    reader.tick(61_100, wire);
    byte[] line = wire.text().strip().getBytes(StandardCharsets.UTF_8);
    assertThat(wire.pieces).hasSize(1);
    assertThat(ReadLine.decode(line, 0, line.length))
        .isEqualTo(new Decoded.Status("F1", 61_000, 97));
  }

  private void see(int from, int until) {
    reads(from, until).forEach(read -> reader.seen(read, 0, wire));
  }

  private void hear(byte[] answer) {
    reader.heard(answer, 0, answer.length, 0, wire);
  }

  private static List<Read> reads(int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(i -> Read.of("F1", "C" + i, 1_682_240_400_000L + i))
        .toList();
  }

  private static List<Read> decoded(HeardWire wire) {
    List<Read> reads = new ArrayList<>();
    for (String line : wire.text().split("\n")) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      reads.add(((Decoded.Detection) ReadLine.decode(bytes, 0, bytes.length)).read());
    }
    return reads;
  }

  private static Make make(String mode) {
    return new Make("F1", ZoneId.of("Europe/London"), LocalDate.of(2023, 4, 23), mode);
  }
}
