package org.racegantry.far;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** A phone that follows a race: reads the stream and tells each entry it has come to. */
final class StreamClient implements AutoCloseable {
  private final Socket socket;
  private final LongAdder events;
  private final LongConsumer seen;

  /** Follows from now on, in a virtual thread. */
  StreamClient(String address, String race, LongAdder events, LongConsumer seen)
      throws IOException {
    URI at = URI.create(address);
    this.socket = new Socket(at.getHost(), at.getPort());
    this.events = events;
    this.seen = seen;
    String ask =
        "GET /events?race=" + race + " HTTP/1.1\r\nHost: localhost:" + at.getPort() + "\r\n\r\n";
    socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
    Thread.ofVirtual().start(this::read);
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      boolean board = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event: ")) {
          events.increment();
          board = line.endsWith("board");
        } else if (board && line.startsWith("data: ")) {
          seen.accept(seq(line));
        }
      }
    } catch (IOException closed) {
      // The measurement is over.
    }
  }

  private static long seq(String data) {
    int at = data.indexOf("\"seq\":") + 6;
    int end = at;
    while (Character.isDigit(data.charAt(end))) {
      end++;
    }
    return Long.parseLong(data, at, end, 10);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
