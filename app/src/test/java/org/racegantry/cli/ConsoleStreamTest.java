package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Role;

/** Whoever may no longer look at the console hears nothing more on a stream that is open. */
class ConsoleStreamTest {
  private static final int A_FEW_SECONDS_MS = 6_000;

  @TempDir private Path folder;
  private ConsoleSite site;

  @BeforeEach
  void open() throws Exception {
    site = new ConsoleSite(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void theStreamOfAnEndedSessionIsCut() throws Exception {
    String cookie = site.in(Role.CREW);
    String token = site.knock(cookie).get("/leave").token();
    String other = site.in(Role.REFEREE);
    try (Socket left = listening(cookie);
        Socket stays = listening(other)) {
      assertThat(site.knock(cookie).post("/leave", Map.of("token", token)).status()).isEqualTo(303);
      assertThat(isCut(left)).isTrue();
      assertThat(isCut(stays)).as("who is still in").isFalse();
    }
  }

  @Test
  void theStreamOfWhoWasRemovedIsCut() throws Exception {
    String cookie = site.in(Role.CREW);
    site.in(Role.REFEREE);
    try (Socket open = listening(cookie)) {
      site.people().remove("crew");
      assertThat(isCut(open)).isTrue();
    }
  }

  /** A stream on which the first event has come. */
  private Socket listening(String cookie) throws IOException {
    Socket socket = new Socket("127.0.0.1", site.port());
    socket.setSoTimeout(A_FEW_SECONDS_MS);
    String request =
        "GET /control/events HTTP/1.1\r\nHost: localhost:"
            + site.port()
            + "\r\nCookie: "
            + cookie
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    StringBuilder read = new StringBuilder();
    while (read.indexOf("\n\n") < 0) {
      read.append((char) socket.getInputStream().read());
    }
    assertThat(read).contains("HTTP/1.1 200").contains("event: ");
    return socket;
  }

  /** Whether the stream ends within a few seconds. */
  private static boolean isCut(Socket socket) throws IOException {
    byte[] events = new byte[4_096];
    StringBuilder end = new StringBuilder();
    long until_ns = System.nanoTime() + A_FEW_SECONDS_MS * 1_000_000L;
    while (System.nanoTime() < until_ns) {
      int read = socket.getInputStream().read(events);
      if (read < 0) {
        return true;
      }
      end.append(new String(events, 0, read, StandardCharsets.UTF_8));
      if (end.toString().endsWith("0\r\n\r\n")) {
        return true;
      }
    }
    return false;
  }
}
