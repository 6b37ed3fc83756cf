package org.racegantry.publish.stream;

import java.io.IOException;
import java.io.InputStream;

/** The body of an answer that comes in chunks, without its head and their sizes. */
final class Unchunked extends InputStream {
  private final InputStream in;
  private int left;

  Unchunked(InputStream in) throws IOException {
    this.in = in;
    String head = line();
    if (!head.startsWith("HTTP/1.1 200")) {
      throw new IOException(head);
    }
    while (!line().isEmpty()) {
      // The rest of the head says nothing about the stream.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (left == 0) {
      left = Integer.parseInt(line(), 16);
      if (left == 0) {
        return -1;
      }
    }
    int n = in.read(bytes, from, Math.min(length, left));
    left -= n;
    if (left == 0) {
      line();
    }
    return n;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.append((char) b);
    }
    return line.toString().strip();
  }
}
