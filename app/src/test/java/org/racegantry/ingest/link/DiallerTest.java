package org.racegantry.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.device.ReaderState;
import org.racegantry.race.Read;

/** Readers that wait for a call, on real sockets: played by hand, and ports where nobody is. */
class DiallerTest {
  @TempDir Path folder;

  @Test
  void afterABreakTheTalkGoesOnFromWhatIsStored() throws Exception {
    try (Doors doors = new Doors(folder);
        ServerSocket device = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Dialler _ =
            Dialler.call(doors.intake, new Numbered(), ultra("F1", device.getLocalPort()))) {
      try (Caller reader = new Caller(device.accept())) {
        reader.await("after 0\n");
        reader.send("1\n2\n3\n");
        waitFor(() -> doors.reads().size() == 3);
        reader.send("4");
      }
      try (Caller reader = new Caller(device.accept())) {
        reader.await("after 3\n");
        reader.send("3\n4\n");
        waitFor(() -> doors.reads().size() == 4);
        assertThat(state(doors, "F1").link()).isEqualTo(ReaderState.Link.UP);
        reader.send("x".repeat(100) + "\n");
        assertThat(reader.rest()).isEmpty();
        waitFor(() -> state(doors, "F1").vitals().trouble().startsWith("too long"));
      }
      assertThat(doors.reads()).extracting(Read::time_ms).containsExactly(1L, 2L, 3L, 4L);
      assertThat(doors.said()).hasSize(4);
    }
  }

  @Test
  void oneThatDoesNotAnswerDelaysNoOtherAndTheBoardSaysSo() throws Exception {
    int nobody;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = closed.getLocalPort();
    }
    try (Doors doors = new Doors(folder);
        ServerSocket device = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Switchboard _ = call(doors, ultra("F0", nobody), ultra("F1", device.getLocalPort()));
        Caller ultra = new Caller(device.accept())) {
      greet(ultra);
      ultra.send(read(1));
      waitFor(() -> doors.reads().size() == 1);
      waitFor(() -> state(doors, "F0").vitals().trouble().contains("next try in"));
      assertThat(state(doors, "F0").vitals().protocol()).isEqualTo("ultra");
      assertThat(state(doors, "F1").vitals().trouble()).isEmpty();
    }
  }

  @Test
  void waitsGrowFromHalfASecondToHalfAMinuteAndAGoodTalkShortensThem() {
    BackOff backOff = new BackOff(new Random(1));
    long before_ms = 0;
    for (int i = 0; i < 20; i++) {
      long wait_ms = backOff.next_ms();
      assertThat(wait_ms).as("wait " + i).isBetween(i == 0 ? 375L : 500L, 37_500L);
      if (i < 6) {
        assertThat(wait_ms).isGreaterThan(before_ms);
      }
      before_ms = wait_ms;
    }
    assertThat(before_ms).isGreaterThan(20_000);
    backOff.reset();
    assertThat(backOff.next_ms()).isBetween(375L, 625L);
  }

  private static Switchboard call(Doors doors, DeclaredReader... readers) {
    return Switchboard.open(doors.intake, "127.0.0.1", new TreeMap<>(), List.of(readers));
  }

  private static DeclaredReader ultra(String id, int port) {
    return new DeclaredReader(id, "ultra", "127.0.0.1", port, Optional.empty(), new TreeMap<>());
  }

  private static void greet(Caller ultra) throws IOException {
    ultra.send("Connected,0\n");
    ultra.await("r");
    ultra.send("11:0:0 13-4-2025 (0)\n");
    ultra.await("?");
    ultra.send("S=1\n");
  }

  /** A live read with this number in the log. */
  private static String read(int id) {
    return "0,10" + id + ",1428922800," + (100 + id) + ",1,-60,0,1,F1,0,0," + id + "\n";
  }

  private static ReaderState state(Doors doors, String reader) {
    return doors.book.now().stream()
        .filter(state -> state.reader().equals(reader))
        .findFirst()
        .orElseThrow();
  }

  private static void waitFor(BooleanSupplier isSo) throws InterruptedException {
    long deadline_ns = System.nanoTime() + 20_000_000_000L;
    while (!isSo.getAsBoolean() && System.nanoTime() < deadline_ns) {
      Thread.sleep(5);
    }
    assertThat(isSo.getAsBoolean()).isTrue();
  }
}
