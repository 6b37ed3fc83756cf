package org.racegantry.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.ingest.device.ReaderState;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.jchip.JchipProtocol;
import org.racegantry.race.Read;

/** Readers without acknowledgements and keep-alives, over real sockets. */
class JchipDoorTest {
  private static final Duration IDLE = Duration.ofMillis(1_500);

  @TempDir Path folder;
  private Journal journal;
  private Recorder recorder;
  private ReaderPort door;
  private final ReaderBook book = new ReaderBook(InstantSource.system());
  private final List<JournalException> failures = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    journal = SqliteJournal.create(folder.resolve("r.gantry"));
    recorder = Recorder.over(journal, InstantSource.system());
    ZoneId zone = ZoneId.of("Europe/London");
    LocalDate raceDay = LocalDate.of(2023, 4, 23);
    Intake intake = new Intake(recorder, book, List.of(), zone, raceDay, failures::add);
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    door =
        ReaderPort.open(
            new ReaderPort.Settings(any, 8, IDLE, 1_024, 100), new JchipProtocol(), intake);
  }

  @AfterEach
  void close() {
    door.close();
    recorder.close();
    journal.close();
    assertThat(failures).isEmpty();
  }

  @Test
  void aReaderIsHeardAndAReconnectWinsAndMissesNothing() throws Exception {
    try (Socket first = call("N0000F1\r")) {
      expect("GT\r", first);
      say("GT010000000 date=20230423\r", first);
      expect("S0000\r", first);
      say(record(0) + record(1) + record(2), first);
      await(() -> chips().size() == 3);
      try (Socket second = call("N0000F1\r")) {
        expect("GT\r", second);
        assertThat(first.getInputStream().read()).as("the older one is hung up on").isEqualTo(-1);
        say("GT010000000 date=20230423\r", second);
        expect("S0000\r", second);
        say(record(3) + record(5), second);
        await(() -> chips().size() == 5);
      }
    }
    ReaderState state = book.now().getFirst();
    assertThat(state.reader()).isEqualTo("F1");
    assertThat(chips()).containsExactly("C0", "C1", "C2", "C3", "C5");
    assertThat(state.vitals().missing())
        .as("record 4; not those from before the break")
        .isEqualTo(1);
  }

  /** Nobody may cross a finish for hours, and this reader has nothing to say until then. */
  @Test
  void aReaderThatIsSilentForLongIsNotHungUpOn() throws Exception {
    try (Socket reader = call("N0000F1\r")) {
      expect("GT\r", reader);
      Thread.sleep(3 * IDLE.toMillis());
      say("GT010000000\r" + record(0), reader);
      expect("S0000\r", reader);
      await(() -> chips().size() == 1);
    }
  }

  private Socket call(String first) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
    socket.setSoTimeout(20_000);
    say(first, socket);
    return socket;
  }

  private static void say(String text, Socket socket) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void expect(String text, Socket socket) throws IOException {
    byte[] bytes = socket.getInputStream().readNBytes(text.length());
    assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo(text);
  }

  private static String record(int index) {
    return "DJC%d 10:00:0%d.00 10  %05X      C7 date=20230423\r".formatted(index, index, index);
  }

  private static void await(BooleanSupplier what) throws InterruptedException {
    for (int i = 0; i < 400; i++) {
      if (what.getAsBoolean()) {
        return;
      }
      Thread.sleep(50);
    }
    fail("it did not happen within 20 s");
  }

  private List<String> chips() {
    return ReaderPortTest.stored(journal).stream().map(Read::chip).toList();
  }
}
