package org.racegantry.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.mylaps.MylapsProtocol;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;

/** A MYLAPS exporter on a real socket, with a real journal behind it. */
class MylapsPortTest {
  private static final int PATIENCE_ms = 20_000;

  @TempDir Path folder;
  private Journal journal;
  private Recorder recorder;
  private ReaderPort port;

  @BeforeEach
  void open() throws IOException {
    journal = SqliteJournal.create(folder.resolve("r.gantry"));
    recorder = Recorder.over(journal, InstantSource.system());
    Intake intake =
        new Intake(
            recorder,
            new ReaderBook(InstantSource.system()),
            List.of(),
            ZoneId.of("Europe/Amsterdam"),
            LocalDate.of(2025, 4, 13),
            _ -> {});
    port = ReaderPort.open(ReaderPort.Settings.local(0), new MylapsProtocol(), intake);
  }

  @AfterEach
  void close() {
    port.close();
    recorder.close();
    journal.close();
  }

  @Test
  void aRealLogSentAgainIsStoredWholeAndAcknowledgedMessageByMessage() throws Exception {
    List<String> messages = messages();
    long acknowledged = 0;
    try (Socket socket = connect()) {
      var answers = new BufferedReader(new InputStreamReader(socket.getInputStream()));
      socket.getOutputStream().write(bytes("Toolkit@Pong@$\r\n"));
      assertThat(answers.readLine()).isEqualTo("Gantry@AckPong@Version2.1@$");
      assertThat(answers.readLine()).isEqualTo("Gantry@GetLocations@$");
      for (String message : messages) {
        socket.getOutputStream().write(bytes(message + "\r\n"));
        String[] parts = message.split("@");
        assertThat(answers.readLine())
            .isEqualTo("Gantry@Ack" + parts[1] + "@" + parts[parts.length - 2] + "@$");
        acknowledged++;
      }
    }
    assertThat(acknowledged).isEqualTo(messages.size());
    List<Read> stored = ReaderPortTest.stored(journal);
    assertThat(stored).as("what comes again is not stored again").hasSize(2_494);
    assertThat(new HashSet<>(stored)).hasSize(2_494);
    assertThat(stored.stream().map(Read::chip).collect(Collectors.toSet())).hasSize(946);
    List<GunMark> marks = marks();
    long gun_ms = Instant.parse("2025-04-13T03:57:56.027Z").toEpochMilli();
    assertThat(new HashSet<>(marks)).hasSize(6);
    assertThat(marks)
        .as("said 372 times")
        .containsOnlyOnce(new GunMark("Start - Finish", gun_ms, "ext-gun"));
    assertThat(port.refusals()).isZero();
    System.out.printf(
        "%,d messages, %,d reads stored, %d gun marks%n",
        messages.size(), stored.size(), marks.size());
  }

  @Test
  void aSenderThatLooksForADollarAtTheEndOfWhatItGotIsServed() throws Exception {
    try (Socket socket = connect()) {
      for (int round = 0; round < 3; round++) {
        socket.getOutputStream().write(bytes("host-1@Pong@$"));
        assertThat(untilDollar(socket)).contains("@AckPong@Version2.1@");
        String passing = "host-1@Passing@c=41AA03F|t=10:12:16.443300|d=250413@" + round + "@$";
        socket.getOutputStream().write(bytes(passing));
        assertThat(untilDollar(socket)).endsWith("Gantry@AckPassing@" + round + "@$");
      }
    }
    assertThat(new HashSet<>(ReaderPortTest.stored(journal))).hasSize(1);
  }

  /** Reads as such senders do: what comes in one piece is looked at only at its end. */
  private static String untilDollar(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    byte[] piece = new byte[4_096];
    StringBuilder got = new StringBuilder();
    while (got.isEmpty() || got.charAt(got.length() - 1) != '$') {
      int length = in.read(piece);
      got.append(new String(piece, 0, length, StandardCharsets.US_ASCII));
    }
    return got.toString();
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket("localhost", port.port());
    socket.setSoTimeout(PATIENCE_ms);
    return socket;
  }

  private List<GunMark> marks() {
    List<GunMark> marks = new ArrayList<>();
    journal.replay(
        0,
        Long.MAX_VALUE,
        entry ->
            Codec.decode(entry.body())
                .facts()
                .forEach(
                    fact -> {
                      if (fact instanceof GunMark mark) {
                        marks.add(mark);
                      }
                    }));
    return marks;
  }

  /** The messages of the log as the exporter sent them, put together from its tables. */
  private static List<String> messages() throws IOException {
    Map<String, List<String>> batches = new LinkedHashMap<>();
    for (String line : table("mylaps_sporttijden_passings.csv.gz")) {
      String[] cells = line.split(",", -1);
      String key = cells[0] + "," + cells[1] + "@Store@,@" + cells[2] + "@$";
      batches.computeIfAbsent(key, _ -> new ArrayList<>()).add(record(cells));
    }
    List<String> messages = new ArrayList<>();
    batches.forEach(
        (key, records) -> {
          String[] around = key.split(",");
          messages.add(around[1] + String.join("@", records) + around[2]);
        });
    for (String line : table("mylaps_sporttijden_markers.csv.gz")) {
      String[] cells = line.split(",", 3);
      messages.add(cells[1] + "@Marker@" + cells[2] + "$");
    }
    return messages;
  }

  private static String record(String[] cells) {
    String middle = cells[4].isEmpty() ? "" : " " + cells[6] + " ";
    return cells[3]
        + cells[4]
        + " ".repeat(middle.isEmpty() ? 0 : 2 - cells[5].length())
        + cells[5]
        + middle
        + " ".repeat(middle.isEmpty() ? 0 : 6 - cells[7].length())
        + cells[7]
        + cells[8]
        + cells[9];
  }

  private static List<String> table(String name) throws IOException {
    String folder = System.getenv("GANTRY_DATA");
    Path file = Path.of(folder != null ? folder : "../../shared/data").resolve(name);
    Assumptions.assumeTrue(
        Files.isReadable(file), () -> "skipped: no " + name + " here; set GANTRY_DATA");
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
