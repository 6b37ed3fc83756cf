package org.racegantry.ingest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A device at the other end of a real socket, played by hand. */
final class Caller implements AutoCloseable {
  private static final int PATIENCE_MS = 20_000;

  private final Socket socket;
  private final StringBuilder heard = new StringBuilder();

  Caller(int port) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  Caller(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MS);
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Waits until the other end has said this, and forgets all up to there. */
  void await(String text) throws IOException {
    while (heard.indexOf(text) < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as("heard only '%s' and not '%s'", heard, text).isNotNegative();
      heard.append((char) next);
    }
    heard.delete(0, heard.indexOf(text) + text.length());
  }

  /** Everything until the other end hangs up. */
  String rest() throws IOException {
    int next = socket.getInputStream().read();
    while (next >= 0) {
      heard.append((char) next);
      next = socket.getInputStream().read();
    }
    return heard.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
