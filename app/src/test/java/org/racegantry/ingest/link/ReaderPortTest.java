package org.racegantry.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.ReaderClient;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.ingest.device.ReaderState;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

class ReaderPortTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;
  private Journal journal;
  private Recorder recorder;
  private ReaderPort port;
  private final ReaderBook book = new ReaderBook(InstantSource.system());
  private final List<JournalException> failures = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    journal = SqliteJournal.create(folder.resolve("r.gantry"));
    recorder = Recorder.over(journal, InstantSource.system());
    listen(ReaderPort.Settings.local(0));
  }

  private void listen(ReaderPort.Settings settings) throws IOException {
    port = ReaderPort.open(settings, recorder, book, failures::add);
  }

  @AfterEach
  void close() {
    port.close();
    recorder.close();
    journal.close();
  }

  @Test
  void everyReadIsStoredBeforeItIsAcknowledged() throws Exception {
    try (ReaderClient client = connect()) {
      for (int i = 0; i < 5_000; i++) {
        client.send(read(i));
        if (i % 500 == 0) {
          client.awaitAcked(client.sent(), PATIENCE);
          assertThat(stored(journal)).hasSize(i + 1);
        }
      }
      client.finish(PATIENCE);
    }
    assertThat(stored(journal))
        .isEqualTo(IntStream.range(0, 5_000).mapToObj(i -> read(i)).toList());
    assertThat(port.reads()).isEqualTo(5_000);
    assertThat(failures).isEmpty();
  }

  @Test
  void aBadLineIsAnsweredAndCostsNoOther() throws Exception {
    try (ReaderClient client = connect()) {
      client.send(read(1));
      client.send("{\"reader\":\"F1\",\"chip\":7,\"time\":1}".getBytes(StandardCharsets.UTF_8));
      client.send(new byte[0]);
      client.send("x".repeat(100_000).getBytes(StandardCharsets.UTF_8));
      client.send(read(2));
      client.finish(PATIENCE);
      assertThat(client.errors())
          .containsExactly(
              "{\"error\":{\"line\":2,\"column\":23,\"value\":\"7,\\\"time\\\":1}\","
                  + "\"mend\":\"write the chip as text in double quotes\"}}",
              "{\"error\":{\"line\":4,\"column\":65537,\"value\":\"\","
                  + "\"mend\":\"keep a line under 65536 bytes\"}}");
    }
    assertThat(stored(journal)).containsExactly(read(1), read(2));
    assertThat(port.refusals()).isEqualTo(2);
  }

  @Test
  void theBookKnowsEachReaderByWhatItSent() throws Exception {
    Read first = Read.of("F1", "C1", 1_000);
    Read second = Read.of("F1", "C2", 2_000);
    try (ReaderClient client = connect()) {
      client.send("{\"reader\":\"F1\",\"battery_pct\":87}".getBytes(StandardCharsets.UTF_8));
      client.send(first);
      client.send(second);
      client.send("{}".getBytes(StandardCharsets.UTF_8));
      client.finish(PATIENCE);
    }
    ReaderState state = book.now().getFirst();
    assertThat(state.reader()).isEqualTo("F1");
    assertThat(state.reads()).isEqualTo(2);
    assertThat(state.backlog()).isZero();
    assertThat(state.refused()).isEqualTo(1);
    assertThat(state.lastRead_ms()).isEqualTo(second.time_ms());
    assertThat(state.from()).startsWith("127.0.0.1:");
    assertThat(stored(journal)).containsExactly(first, second);
  }

  @Test
  void sendingEverythingAgainChangesNoSetOfReads() throws Exception {
    for (int round = 0; round < 3; round++) {
      try (ReaderClient client = connect()) {
        for (int i = 0; i < 1_000; i++) {
          client.send(read(i));
        }
        client.finish(PATIENCE);
      }
    }
    assertThat(stored(journal)).hasSize(3_000);
    assertThat(new TreeSet<>(stored(journal).stream().map(Read::toString).toList())).hasSize(1_000);
  }

  @Test
  void aLineCutByTheEndOfTheConnectionIsNoMessage() throws Exception {
    try (ReaderClient client = connect()) {
      client.send(read(1));
      client.awaitAcked(1, PATIENCE);
    }
    try (java.net.Socket socket = new java.net.Socket("localhost", port.port())) {
      socket.getOutputStream().write("{\"reader\":\"F1\"".getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
    }
    assertThat(stored(journal)).containsExactly(read(1));
  }

  @Test
  void whoSendsNothingForLongIsLetGo() throws Exception {
    port.close();
    listen(settings(4, Duration.ofMillis(300)));
    try (ReaderClient client = connect()) {
      awaitOver(client);
      assertThat(client.errors()).first().asString().contains("\"fatal\":\"nothing was sent");
    }
  }

  @Test
  void oneConnectionTooManyIsToldSo() throws Exception {
    port.close();
    listen(settings(1, Duration.ofMinutes(1)));
    try (ReaderClient first = connect()) {
      first.send(read(1));
      first.awaitAcked(1, PATIENCE);
      try (ReaderClient second = connect()) {
        awaitOver(second);
        assertThat(second.errors()).first().asString().contains("too many connections: 1 are");
      }
      first.send(read(2));
      first.finish(PATIENCE);
    }
  }

  @Test
  void whenTheJournalRefusesNothingIsAcknowledgedAndEverybodyIsTold() throws Exception {
    try (ReaderClient one = connect();
        ReaderClient two = connect()) {
      one.send(read(1));
      one.awaitAcked(1, PATIENCE);
      two.send(read(2));
      two.awaitAcked(1, PATIENCE);
      journal.close();
      one.send(read(3));
      one.flush();
      awaitOver(one);
      awaitOver(two);
      assertThat(one.acked()).isEqualTo(1);
      assertThat(one.errors()).first().asString().contains("nothing is stored any more");
      assertThat(two.errors()).first().asString().contains("nothing is stored any more");
    }
    long deadline_ns = System.nanoTime() + PATIENCE.toNanos();
    while (failures.isEmpty() && System.nanoTime() < deadline_ns) {
      Thread.sleep(5);
    }
    assertThat(failures).hasSize(1);
  }

  @Test
  void closingThePortStoresWhatWasReceived() throws Exception {
    try (ReaderClient client = connect()) {
      for (int i = 0; i < 20_000; i++) {
        client.send(read(i));
      }
      client.awaitAcked(1, PATIENCE);
      port.close();
      awaitOver(client);
      assertThat((long) stored(journal).size()).isGreaterThanOrEqualTo(client.acked());
    }
  }

  private ReaderClient connect() throws IOException {
    return ReaderClient.connect("localhost", port.port());
  }

  private static ReaderPort.Settings settings(int connections_max, Duration idle) {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new ReaderPort.Settings(anyPort, connections_max, idle, 1_000, 100);
  }

  private static void awaitOver(ReaderClient client) throws InterruptedException {
    long deadline_ns = System.nanoTime() + PATIENCE.toNanos();
    while (!client.over() && System.nanoTime() < deadline_ns) {
      Thread.sleep(5);
    }
    assertThat(client.over()).isTrue();
  }

  private static Read read(int i) {
    return new Read("F" + i % 3, "C" + i, 1_682_240_400_000L + i, 1, -60, i);
  }

  static List<Read> stored(Journal journal) {
    List<Read> all = new ArrayList<>();
    journal.replay(
        0,
        Long.MAX_VALUE,
        entry ->
            Codec.decode(entry.body()).facts().stream()
                .filter(ReadBatch.class::isInstance)
                .forEach(fact -> all.addAll(((ReadBatch) fact).reads())));
    return all;
  }
}
