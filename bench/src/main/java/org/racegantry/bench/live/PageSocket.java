package org.racegantry.bench.live;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that asks for one page after another, with as little work as can be. */
final class PageSocket implements AutoCloseable {
  private static final int LONGEST_LINE = 16 * 1024;
  private static final String OK = "HTTP/1.1 200";

  private final int port;
  private Socket socket;
  private InputStream in;
  private int hungUp;
  private final byte[] line = new byte[LONGEST_LINE];
  private String type = "";
  private String encoding = "";

  PageSocket(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
  }

  /** How often the server hung up where a page was asked for, so that it was asked for anew. */
  int hungUp() {
    return hungUp;
  }

  /** The body of a page as it was sent; throws where the answer is none or not 200. */
  byte[] get(String path) throws IOException {
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n";
    String status = status(request);
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = header.substring(colon + 1).strip();
      switch (name) {
        case "content-length" -> length = Integer.parseInt(value);
        case "content-type" -> type = value;
        case "content-encoding" -> encoding = value;
        default -> {
          // Nothing else matters to somebody who only counts.
        }
      }
    }
    if (!status.startsWith(OK) || length < 0) {
      throw new IOException(path + ": " + status + ", length " + length);
    }
    return in.readNBytes(length);
  }

  /** A server may hang up between two pages; then a browser asks again, and so does this. */
  private String status(String request) throws IOException {
    byte[] bytes = request.getBytes(StandardCharsets.US_ASCII);
    try {
      socket.getOutputStream().write(bytes);
      return line();
    } catch (IOException gone) {
      hungUp++;
      close();
      connect();
      socket.getOutputStream().write(bytes);
      return line();
    }
  }

  /** What kind of thing the last page was. */
  String type() {
    return type;
  }

  /** How the last page was packed; empty where it was not. */
  String encoding() {
    return encoding;
  }

  private String line() throws IOException {
    int size = 0;
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("the server hung up");
      }
      line[size++] = (byte) b;
    }
    return new String(line, 0, Math.max(0, size - 1), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
