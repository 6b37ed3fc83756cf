package org.racegantry.protocol.llrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.protocol.llrp.LlrpSamples.NOW_ms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.race.Read;
import org.racegantry.rehearsal.device.LlrpEmulator;
import org.racegantry.rehearsal.device.Make;
import org.racegantry.rehearsal.device.Wire;

/** The talk and the emulated reader, mouth to ear. */
class LlrpEmulatedTest {
  private final List<byte[]> sent = new ArrayList<>();
  private final RecordedTurn turn = new RecordedTurn();
  private boolean stands = true;
  private LlrpTalk talk = new LlrpTalk(LlrpSamples.setting());
  private long now_ms = NOW_ms;

  private final Wire wire =
      new Wire() {
        @Override
        public void send(byte[] bytes) {
          if (stands) {
            sent.add(bytes);
          }
        }

        @Override
        public void hangUp() {
          stands = false;
        }

        @Override
        public boolean stands() {
          return stands;
        }
      };

  @Test
  void allReadsComeAndKeepalivesGoOnForAnHour() {
    LlrpEmulator reader = new LlrpEmulator(make(""));
    reader.seen(read(1), now_ms, wire);
    reader.connected(now_ms, wire);
    talk.opened(now_ms, turn);
    converse(reader);
    for (int second = 0; second < 3_600; second++) {
      now_ms += 1_000;
      reader.tick(now_ms, wire);
      if (second % 100 == 0) {
        reader.seen(read(second), now_ms, wire);
      }
      converse(reader);
      talk.tick(now_ms, turn);
    }
    assertThat(turn.hungUp()).isEmpty();
    assertThat(stands).isTrue();
    assertThat(turn.refusals()).isEmpty();
    assertThat(turn.reads()).hasSize(37).contains(read(1), read(0), read(3_500));
    assertThat(reader.owed()).isZero();
  }

  @Test
  void whatWasUnderWayWhenTheConnectionBrokeComesAgain() {
    LlrpEmulator reader = new LlrpEmulator(make(""));
    reader.connected(now_ms, wire);
    talk.opened(now_ms, turn);
    converse(reader);
    reader.seen(read(1), now_ms, wire);
    sent.clear();
    reader.disconnected();
    talk = new LlrpTalk(LlrpSamples.setting());
    reader.seen(read(2), now_ms, wire);
    reader.connected(now_ms, wire);
    talk.opened(now_ms, turn);
    converse(reader);
    assertThat(new HashSet<>(turn.reads())).isEqualTo(java.util.Set.of(read(1), read(2)));
    reader.resendAll(now_ms, wire);
    converse(reader);
    assertThat(turn.reads()).hasSize(4);
  }

  @Test
  void longAndOddChipsAreCarriedToo() {
    assertThat(LlrpEmulator.chip("a1")).isEqualTo("0000000000000000000000A1");
    assertThat(LlrpEmulator.chip("30347A19DC5758000000009101")).hasSize(26);
    assertThat(LlrpEmulator.chip("KV86583")).isEqualTo("00000000004B563836353833");
    LlrpEmulator reader = new LlrpEmulator(make(""));
    reader.connected(now_ms, wire);
    talk.opened(now_ms, turn);
    converse(reader);
    reader.seen(Read.of("F1", "30347a19dc575800000000910", 5_000), now_ms, wire);
    converse(reader);
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("030347A19DC575800000000910");
  }

  @Test
  void aReaderWithoutATimeOfDayIsAnchoredWhenItCalls() {
    LlrpEmulator reader = new LlrpEmulator(make("uptime"));
    reader.connected(now_ms, wire);
    talk.opened(now_ms, turn);
    converse(reader);
    now_ms += 3_000;
    reader.seen(read(1), now_ms, wire);
    converse(reader);
    assertThat(turn.reads()).containsExactly(read(1));
  }

  @Test
  void itsStreamWrittenToAFileIsALog() {
    LlrpEmulator reader = new LlrpEmulator(make(""));
    reader.connected(now_ms, wire);
    talk.opened(now_ms, turn);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int i = 0; i < 50; i++) {
      reader.seen(read(i), now_ms, wire);
      sent.forEach(file::writeBytes);
      converse(reader);
    }
    byte[] all = file.toByteArray();
    LlrpLog log = new LlrpLog();
    String first = new String(all, StandardCharsets.ISO_8859_1).split("[\r\n]", 2)[0];
    assertThat(log.recognised(List.of(first, "x"))).isEqualTo(2);
    assertThat(log.recognised(List.of("{\"reader\":\"F1\"}"))).isZero();
    List<Decoded> said = new ArrayList<>();
    LogReader lines = log.open(LlrpSamples.setting());
    int at = 0;
    int taken = log.cutter().orElseThrow().message(all, at, all.length);
    while (at < all.length && taken > 0) {
      lines.line(all, at, taken, said::add);
      at += taken;
      taken = log.cutter().orElseThrow().message(all, at, all.length - at);
    }
    assertThat(said).noneMatch(Decoded.Refusal.class::isInstance);
    assertThat(said.stream().filter(Decoded.Detection.class::isInstance).distinct())
        .hasSizeGreaterThan(40);
    lines.line(all, 0, 20, said::add);
    lines.line(new byte[3], 0, 3, said::add);
    assertThat(said.stream().filter(Decoded.Refusal.class::isInstance)).hasSize(1);
  }

  private void converse(LlrpEmulator reader) {
    while (!sent.isEmpty()) {
      List<byte[]> arrived = List.copyOf(sent);
      sent.clear();
      for (byte[] bytes : arrived) {
        talk.heard(bytes, 0, bytes.length, now_ms, turn);
      }
      byte[] answer = turn.sent().getBytes(StandardCharsets.ISO_8859_1);
      if (answer.length > 0) {
        reader.heard(answer, 0, answer.length, now_ms, wire);
      }
    }
  }

  private static Read read(int number) {
    return new Read("F1", LlrpEmulator.chip("C" + number), NOW_ms + number, 2, -55, Read.NONE);
  }

  private static Make make(String mode) {
    return new Make("F1", ZoneOffset.UTC, LocalDate.of(2019, 5, 10), mode);
  }
}
