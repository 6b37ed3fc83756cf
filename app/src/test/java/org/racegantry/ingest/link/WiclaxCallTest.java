package org.racegantry.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.wiclax.WiclaxProtocol;
import org.racegantry.race.Read;

/** A device that listens is called, over real sockets, and called again when it breaks. */
class WiclaxCallTest {
  private static final String CLOCK = "CLOCK 23-04-2023 12:00:00\r";

  @TempDir Path folder;
  private final List<JournalException> failures = new ArrayList<>();

  @Test
  void aRewindThatBreaksIsAskedForAgainAndStoredOnce() throws Exception {
    try (ServerSocket device = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Journal journal = SqliteJournal.create(folder.resolve("r.gantry"));
        Recorder recorder = Recorder.over(journal, InstantSource.system());
        Dialler called = call(device.getLocalPort(), recorder)) {
      device.setSoTimeout(20_000);
      String asked;
      try (Socket first = device.accept()) {
        asked = greet(first);
        say(first, read("1", "09:00:00.000") + read("2", "09:00:01.000"));
        await(journal, 2);
      }
      try (Socket second = device.accept()) {
        assertThat(greet(second).substring(0, 26)).isEqualTo(asked.substring(0, 26));
        say(second, read("1", "09:00:00.000") + "*" + read("2", "09:00:01.000"));
        say(second, read("3", "09:00:02.000"));
        await(journal, 3);
        assertThat(called.reads()).isEqualTo(3);
      }
    }
    assertThat(failures).isEmpty();
  }

  private Dialler call(int port, Recorder recorder) {
    ReaderBook book = new ReaderBook(InstantSource.system());
    ZoneId zone = ZoneId.of("Europe/London");
    DeclaredReader reader =
        new DeclaredReader("F1", "wiclax", "127.0.0.1", port, Optional.of(zone), new TreeMap<>());
    LocalDate raceDay = LocalDate.of(2023, 4, 23);
    Intake intake = new Intake(recorder, book, List.of(reader), zone, raceDay, failures::add);
    return Dialler.call(intake, new WiclaxProtocol(), reader);
  }

  /** Answers the question for the clock; what is asked for then is returned. */
  private static String greet(Socket socket) throws IOException {
    socket.setSoTimeout(20_000);
    assertThat(line(socket)).isEqualTo("CLOCK");
    say(socket, CLOCK);
    return line(socket);
  }

  private static String line(Socket socket) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c != '\r'; c = socket.getInputStream().read()) {
      assertThat(c).as("after " + line).isNotNegative();
      line.append((char) c);
    }
    return line.toString();
  }

  private static String read(String chip, String time) {
    return chip + ";23-04-2023 " + time + ";;;;1\r";
  }

  private static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void await(Journal journal, int reads) throws InterruptedException {
    for (int i = 0; i < 400 && ReaderPortTest.stored(journal).size() < reads; i++) {
      Thread.sleep(50);
    }
    assertThat(ReaderPortTest.stored(journal)).extracting(Read::reader).hasSize(reads);
  }
}
