package org.racegantry.publish.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests no proper client would send. */
final class RawHttp {
  private RawHttp() {}

  /** The beginning of the answer to a GET with this Host header. */
  static String get(int port, String path, String host) throws IOException {
    try (Socket socket = open(port, path, host, "")) {
      return new String(socket.getInputStream().readNBytes(200), StandardCharsets.UTF_8);
    }
  }

  /** A connection on which a GET was sent and nothing was read yet. */
  static Socket open(int port, String path, String host, String header) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.setSoTimeout(20_000);
    socket.connect(new java.net.InetSocketAddress("127.0.0.1", port));
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + header + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  /** Reads until a text was seen; returns all read so far. */
  static String readUntil(Socket socket, String text) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder read = new StringBuilder();
    byte[] bytes = new byte[4_096];
    for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
      read.append(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
      if (read.indexOf(text) >= 0) {
        return read.toString();
      }
    }
    throw new IOException("the stream ended before “" + text + "”: " + read);
  }
}
