package org.racegantry.publish.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A moved gun floods nobody, and a receiver that drips holds nothing up for long. */
class FloodTest {
  private static final int RUNNERS = 30;

  @Test
  void aFewCorrectionsAreToldPointByPoint() {
    Flood flood = Flood.held(movedGun(4), 4 * RUNNERS, 4 * RUNNERS);
    assertThat(flood.told()).hasSize(4 * RUNNERS);
    assertThat(flood.leftOut()).isEmpty();
  }

  @Test
  void ofManyTheNewestOfEachRunnerIsToldAndNewsAlways() {
    List<HookEvent> due = movedGun(4);
    due.addFirst(event("news", ""));
    due.add(event("state", ""));
    Flood flood = Flood.held(due, 4 * RUNNERS - 1, 1_000);
    assertThat(flood.told())
        .hasSize(RUNNERS + 2)
        .startsWith(due.getFirst())
        .endsWith(due.getLast());
    assertThat(flood.told().subList(1, RUNNERS + 1))
        .allSatisfy(event -> assertThat(event.subject()).endsWith("point 3"));
    assertThat(flood.leftOut()).hasSize(3 * RUNNERS);
  }

  @Test
  void noMoreThanTheLimitIsSentHoweverManyRunnersThereAre() {
    List<HookEvent> due = movedGun(4);
    due.add(event("news", ""));
    Flood flood = Flood.held(due, 10, 20);
    assertThat(flood.told()).hasSize(21).endsWith(due.getLast());
    assertThat(flood.leftOut()).hasSize(4 * RUNNERS - 20);
  }

  @Test
  void anAnswerThatDripsIsCutByTheTimeLimitOfTheWhole() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> drip(server));
      assertCut(server, 100);
    }
  }

  @Test
  void aReceiverThatDoesNotReadIsCutToo() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      // Nobody accepts; the body is more than any buffer takes.
      assertCut(server, 64_000_000);
    }
  }

  private static void assertCut(ServerSocket server, int bytes) {
    URI url = URI.create("http://localhost:" + server.getLocalPort() + "/");
    Hook hook = new Hook(url, Receiver.SECRET, List.of(Hook.What.values()), List.of(), 60);
    long from_ns = System.nanoTime();
    assertThatThrownBy(
            () -> new Courier(true, Duration.ofMillis(600)).post(hook, new byte[bytes], "x"))
        .isInstanceOf(IOException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - from_ns))
        .isBetween(Duration.ofMillis(500), Duration.ofSeconds(4));
  }

  /** An answer whose every byte comes within any time limit for a single read. */
  private static void drip(ServerSocket server) {
    try (Socket socket = server.accept()) {
      byte[] answer =
          ("HTTP/1.1 200 " + "O".repeat(1_000))
              .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      for (byte one : answer) {
        socket.getOutputStream().write(one);
        Thread.sleep(200);
      }
    } catch (IOException | InterruptedException cut) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<HookEvent> movedGun(int points) {
    List<HookEvent> due = new ArrayList<>();
    for (int runner = 0; runner < RUNNERS; runner++) {
      for (int p = 0; p < points; p++) {
        due.add(event("runner " + runner + " point " + p, "passings " + runner));
      }
    }
    return due;
  }

  private static HookEvent event(String subject, String corrects) {
    return new HookEvent("id", subject, Map.of(), "value", 0, false, corrects);
  }
}
