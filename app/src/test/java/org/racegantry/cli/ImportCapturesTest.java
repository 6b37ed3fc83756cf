package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;
import org.racegantry.protocol.catalog.Protocols;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.rehearsal.device.Emulator;
import org.racegantry.rehearsal.device.Emulators;
import org.racegantry.rehearsal.device.Make;
import org.racegantry.rehearsal.device.Wire;

/**
 * What a device sent over a wire, written to a file, goes in as a log that nobody has to name, and
 * gives the reads the talk heard.
 */
class ImportCapturesTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final long TEN_ms = Instant.parse("2023-04-23T09:00:00Z").toEpochMilli();

  @TempDir private Path folder;

  static Stream<String> protocols() {
    return Emulators.protocols().stream().filter(protocol -> Protocols.named(protocol).isPresent());
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void aCaptureIsRecognisedAndGivesTheSameReads(String protocol) throws IOException {
    Line line = new Line(protocol);
    line.converse(60);
    assertThat(line.heard).as("the talk itself heard them").hasSizeGreaterThanOrEqualTo(50);
    Path race = TestRace.make(folder);
    Path capture = Files.write(folder.resolve(protocol + ".log"), line.capture.toByteArray());
    Ran run = Ran.gantry("import", "reads", "" + race, "" + capture, "--reader", "F1");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("0 lines left out");
    assertThat(reads(race))
        .containsExactlyInAnyOrderElementsOf(line.heard.stream().distinct().toList());
  }

  private static List<Read> reads(Path race) {
    List<Read> reads = new ArrayList<>();
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      journal.replay(
          0,
          Long.MAX_VALUE,
          entry ->
              Codec.decode(entry.body()).facts().stream()
                  .filter(ReadBatch.class::isInstance)
                  .forEach(batch -> reads.addAll(((ReadBatch) batch).reads())));
    }
    return reads;
  }

  /** A talk and an emulated device, and all the device sent. */
  private static final class Line implements Turn {
    private final Emulator device;
    private final Talk talk;
    private final ByteArrayOutputStream capture = new ByteArrayOutputStream();
    private final List<byte[]> toUs = new ArrayList<>();
    private final List<byte[]> toDevice = new ArrayList<>();
    private final List<Read> heard = new ArrayList<>();
    private final Wire wire = new Captured(toUs);
    private long messages;

    Line(String protocol) {
      device = Emulators.of(protocol, new Make("F1", LONDON, RACE_DAY, ""));
      talk = Protocols.named(protocol).orElseThrow().talk(Setting.of("F1", LONDON, RACE_DAY));
    }

    /** Fifty reads, one a second, and some time before and after. */
    void converse(int seconds) {
      device.connected(TEN_ms, wire);
      talk.opened(TEN_ms, this);
      for (int second = 0; second < seconds; second++) {
        long now_ms = TEN_ms + second * 1_000L;
        if (second >= 5 && second < 55) {
          String chip = "00AB%08d".formatted(second);
          device.seen(new Read("F1", chip, now_ms - 30, 1, -60, second), now_ms, wire);
        }
        for (int round = 0; round < 10; round++) {
          device.tick(now_ms, wire);
          deliver(now_ms);
        }
        talk.tick(now_ms, this);
      }
    }

    private void deliver(long now_ms) {
      for (byte[] bytes : taken(toUs)) {
        capture.writeBytes(bytes);
        talk.heard(bytes, 0, bytes.length, now_ms, this);
        talk.stored(messages, now_ms, this);
      }
      for (byte[] bytes : taken(toDevice)) {
        device.heard(bytes, 0, bytes.length, now_ms, wire);
      }
    }

    private static List<byte[]> taken(List<byte[]> from) {
      List<byte[]> all = List.copyOf(from);
      from.clear();
      return all;
    }

    @Override
    public void message(byte[] bytes, int offset, int length) {
      messages++;
    }

    @Override
    public void take(Decoded said) {
      if (said instanceof Decoded.Detection(Read read)) {
        heard.add(read);
      }
    }

    @Override
    public void send(byte[] bytes) {
      toDevice.add(bytes);
    }

    @Override
    public void reached(String stretch, long number) {}

    @Override
    public void hangUp(String why) {
      throw new AssertionError("the talk hung up: " + why);
    }
  }

  /** The way from the device to the talk. */
  private record Captured(List<byte[]> sent) implements Wire {
    @Override
    public void send(byte[] bytes) {
      sent.add(bytes);
    }

    @Override
    public void hangUp() {
      throw new AssertionError("the device hung up");
    }

    @Override
    public boolean stands() {
      return true;
    }
  }
}
