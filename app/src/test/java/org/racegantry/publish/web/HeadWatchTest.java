package org.racegantry.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.Router;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that never come to their end, over real sockets. */
class HeadWatchTest {
  private static final Duration PATIENCE = Duration.ofMillis(700);
  private static final String HEAD = "GET / HTTP/1.1\r\nHost: localhost\r\n";

  private HeadWatch watch;
  private WebServer server;

  @BeforeEach
  void open() {
    watch = new HeadWatch(PATIENCE, PATIENCE);
    HttpRouting.Builder routing =
        HttpRouting.builder()
            .get("/", (request, response) -> response.send("here"))
            .post("/", (request, response) -> response.send(request.content().as(String.class)))
            .get("/slow", (request, response) -> stream(response.outputStream()));
    server =
        WebServer.builder()
            .host("127.0.0.1")
            .port(0)
            .shutdownHook(false)
            .protocolsDiscoverServices(false)
            .addConnectionSelector(watch.selector(Router.builder().addRouting(routing).build()))
            .build()
            .start();
  }

  @AfterEach
  void close() {
    server.stop();
    watch.close();
  }

  @Test
  void whoConnectsAndSaysNothingIsShownTheDoor() throws IOException {
    try (Socket socket = connect()) {
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void aHeadThatDripsIsNotWaitedFor() throws Exception {
    try (Socket socket = connect()) {
      OutputStream out = socket.getOutputStream();
      boolean cut = false;
      for (int i = 0; i < 200 && !cut; i++) {
        try {
          out.write(("X-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
          Thread.sleep(50);
        } catch (IOException gone) {
          cut = true;
        }
      }
      assertThat(cut).isTrue();
    }
  }

  @Test
  void theNextRequestOnAConnectionIsWatchedToo() throws IOException {
    try (Socket socket = connect()) {
      send(socket, HEAD + "\r\n");
      assertThat(RawHttp.readUntil(socket, "here")).startsWith("HTTP/1.1 200");
      send(socket, HEAD);
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void aFormThatDoesNotComeToItsEndIsNotWaitedFor() throws IOException {
    try (Socket socket = connect()) {
      send(socket, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf");
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void whatIsAnsweredForLongIsLeftAlone() throws IOException {
    try (Socket socket = connect()) {
      send(socket, "GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(RawHttp.readUntil(socket, "five")).contains("one");
      send(socket, HEAD + "\r\n");
      assertThat(RawHttp.readUntil(socket, "here")).contains("200");
    }
  }

  /** Far longer than a head may take. */
  private static void stream(OutputStream stream) throws IOException, InterruptedException {
    try (OutputStream out = stream) {
      for (String word : new String[] {"one", "two", "three", "four", "five"}) {
        out.write(word.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        Thread.sleep(PATIENCE);
      }
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
