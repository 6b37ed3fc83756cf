package org.racegantry.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.device.ReaderState;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/** Devices of several vendors on real sockets, which break, repeat themselves and lie. */
class DeviceConnectionTest {
  private static final long TIME_ms = Instant.parse("2025-04-13T11:00:00.123Z").toEpochMilli();
  private static final String GUN = "5K@Marker@mt=gun|t=2025-04-13 05:57:56.027|n=Gunshot 1@%d@$";

  @TempDir Path folder;

  @Test
  void aPassingIsStoredWithItsBytesAndItsArrivalBeforeItIsAcknowledged() throws Exception {
    try (Doors doors = new Doors(folder);
        Caller device = new Caller(doors.open("mylaps").port())) {
      long before_ms = System.currentTimeMillis();
      device.send("Toolkit@Pong@$");
      device.await("GetLocations@$");
      device.send(passing(1, 17));
      device.await("AckPassing@17@$");
      assertThat(doors.reads()).extracting(Read::time_ms).containsExactly(TIME_ms);
      Transcript.Message said = doors.said().getFirst();
      assertThat(said.raw()).contains("c=0000001").startsWith("5K@Passing@");
      assertThat(said.reads()).isEqualTo(1);
      assertThat(said.arrived_ms()).isBetween(before_ms, System.currentTimeMillis());
      assertThat(doors.facts(Transcript.class).getFirst().protocol()).isEqualTo("mylaps");
    }
  }

  @Test
  void aMessageCutByABrokenConnectionIsReadWholeFromTheNext() throws Exception {
    try (Doors doors = new Doors(folder)) {
      int port = doors.open("mylaps").port();
      try (Caller device = new Caller(port)) {
        device.send("Toolkit@Pong@$" + passing(1, 1));
        device.await("AckPassing@1@$");
        device.send(passing(2, 2).substring(0, 30));
      }
      try (Caller device = new Caller(port)) {
        device.send("Toolkit@Pong@$" + passing(2, 2) + passing(3, 3));
        device.await("AckPassing@3@$");
      }
      assertThat(doors.reads()).extracting(Read::chip).containsExactly(chip(1), chip(2), chip(3));
    }
  }

  @Test
  void whatIsSentAgainIsAcknowledgedAgainAndLeavesNoTrace() throws Exception {
    try (Doors doors = new Doors(folder)) {
      int port = doors.open("mylaps").port();
      long seq = -1;
      for (int round = 0; round < 3; round++) {
        try (Caller device = new Caller(port)) {
          device.send("Toolkit@Pong@$");
          for (int i = 1; i <= 50; i++) {
            device.send(passing(i, i));
          }
          device.send(String.format(GUN, 51));
          device.await("AckMarker@51@$");
        }
        seq = seq < 0 ? doors.journal.head().seq() : seq;
        assertThat(doors.journal.head().seq()).as("round " + round).isEqualTo(seq);
      }
      assertThat(doors.reads()).hasSize(50);
      assertThat(doors.facts(GunMark.class)).hasSize(1);
    }
  }

  @Test
  void whatIsRepeatedBeforeItIsStoredIsStoredOnceAndAcknowledgedEachTime() throws Exception {
    try (Doors doors = new Doors(folder);
        Caller device = new Caller(doors.open("mylaps").port())) {
      device.send("Toolkit@Pong@$" + passing(2, 1));
      for (int number = 2; number <= 200; number += 2) {
        device.send(passing(1, number) + String.format(GUN, number + 1));
      }
      for (int number = 2; number <= 200; number += 2) {
        device.await("AckPassing@" + number + "@$");
        device.await("AckMarker@" + (number + 1) + "@$");
      }
      assertThat(doors.reads()).extracting(Read::chip).containsExactly(chip(2), chip(1));
      assertThat(doors.facts(GunMark.class)).hasSize(1);
    }
  }

  @Test
  void whereTheJournalRefusesNothingIsAcknowledged() throws Exception {
    try (Doors doors = new Doors(folder);
        Caller device = new Caller(doors.open("mylaps").port())) {
      device.send("Toolkit@Pong@$" + passing(1, 1));
      device.await("AckPassing@1@$");
      doors.journal.close();
      device.send(passing(2, 2));
      assertThat(device.rest()).doesNotContain("AckPassing@2");
      waitFor(() -> doors.failures.size() == 1);
    }
  }

  @Test
  void aReaderThatCallsAgainTakesItsOwnPlace() throws Exception {
    try (Doors doors = new Doors(folder)) {
      int port = doors.open("jchip").port();
      try (Caller first = new Caller(port);
          Caller second = new Caller(port)) {
        first.send("N0000FINISH\r");
        first.await("GT\r");
        first.send("DJ413A35 10:11:16.4433 10  00000      C7 date=20250413\r");
        second.send("N0000FINISH\r");
        second.await("GT\r");
        first.rest();
        second.send("DJ413A36 10:11:17.4433 10  00001      C7 date=20250413\r");
        waitFor(() -> doors.reads().size() == 2);
        assertThat(doors.reads()).extracting(Read::reader).containsOnly("FINISH");
        ReaderState state = doors.book.now().getFirst();
        assertThat(state.link()).isEqualTo(ReaderState.Link.UP);
        assertThat(state.vitals().protocol()).isEqualTo("jchip");
      }
    }
  }

  @Test
  void aDeclaredNameIsNotGivenToWhoeverClaimsIt() throws Exception {
    DeclaredReader elsewhere = declared("5K", "mylaps", "192.0.2.1");
    DeclaredReader other = declared("Finish", "jchip", "");
    try (Doors doors = new Doors(folder, elsewhere, other);
        Caller device = new Caller(doors.open("mylaps").port())) {
      device.send("Toolkit@Pong@$" + passing(1, 1));
      device.send(passing(2, 2).replace("5K@", "Finish@"));
      device.send(passing(3, 3).replace("5K@", "10K@"));
      device.await("AckPassing@3@$");
      assertThat(doors.reads())
          .extracting(Read::reader)
          .containsExactly("5K@127.0.0.1", "Finish@127.0.0.1", "10K");
    }
  }

  @Test
  void aMessageThatIsRefusedIsKeptOnceAndCostsNoOther() throws Exception {
    try (Doors doors = new Doors(folder);
        Caller device = new Caller(doors.open("mylaps").port())) {
      device.send("Toolkit@Pong@$");
      for (int i = 0; i < 20; i++) {
        device.send("5K@Passing@t=25:00:00.000|c=0000009|d=250413@99@$");
      }
      device.send(passing(1, 1));
      device.await("AckPassing@1@$");
      List<String> raw = doors.said().stream().map(Transcript.Message::raw).toList();
      assertThat(raw).filteredOn(text -> text.contains("25:00")).hasSize(1);
      assertThat(raw).filteredOn(text -> text.contains("0000001")).hasSize(1);
      assertThat(doors.reads()).hasSize(1);
    }
  }

  @Test
  void linesThatSayAllOfTheirReadsAreNotKeptAndTheOthersFindTheirs() throws Exception {
    try (Doors doors = new Doors(folder)) {
      ReaderPort port = ReaderPort.open(ReaderPort.Settings.local(0), doors.intake);
      try (port;
          Caller device = new Caller(port.port())) {
        String odd = "{\"chip\":\"C3\",\"reader\":\"F1\",\"time\":3}";
        device.send(line(1) + line(2) + odd + "\n" + line(4));
        device.await("{\"ack\":4}");
        // However the lines were batched, counting reads leads from a line to its own read.
        assertThat(readOf(doors, odd)).contains("C3");
        assertThat(doors.said()).extracting(Transcript.Message::raw).doesNotContain(line(1));
      }
    }
  }

  @Test
  void onlyLinesThatSayAllLeaveNoTranscript() throws Exception {
    try (Doors doors = new Doors(folder)) {
      ReaderPort port = ReaderPort.open(ReaderPort.Settings.local(0), doors.intake);
      try (port;
          Caller device = new Caller(port.port())) {
        device.send(line(1) + line(2));
        device.await("{\"ack\":2}");
        assertThat(doors.said()).isEmpty();
      }
    }
  }

  private static Optional<String> readOf(Doors doors, String raw) {
    List<ReadBatch> batches = doors.facts(ReadBatch.class);
    for (Transcript said : doors.facts(Transcript.class)) {
      int at = 0;
      for (Transcript.Message message : said.messages()) {
        if (message.raw().equals(raw)) {
          int index = at;
          return batches.stream()
              .filter(batch -> batch.reads().stream().anyMatch(read -> read.chip().equals("C3")))
              .map(batch -> batch.read(index).chip())
              .findFirst();
        }
        at += message.reads();
      }
    }
    return Optional.empty();
  }

  private static void waitFor(BooleanSupplier isSo) throws Exception {
    long deadline_ns = System.nanoTime() + 20_000_000_000L;
    while (!isSo.getAsBoolean() && System.nanoTime() < deadline_ns) {
      Thread.sleep(5);
    }
    assertThat(isSo.getAsBoolean()).isTrue();
  }

  private static String line(int i) {
    return new String(ReadLine.encode(Read.of("F1", "C" + i, i)), StandardCharsets.UTF_8) + "\n";
  }

  private static String chip(int i) {
    return String.format("%07d", i);
  }

  private static String passing(int i, int number) {
    return "5K@Passing@t=11:00:00.123|c=" + chip(i) + "|d=250413@" + number + "@$";
  }

  private static DeclaredReader declared(String id, String protocol, String host) {
    return new DeclaredReader(id, protocol, host, 0, Optional.empty(), new TreeMap<>());
  }
}
