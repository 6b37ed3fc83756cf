package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What Gantry said to a reader, line by line; a line ends with CR, LF or both. */
final class HeardLines {
  private static final int LINE_BYTES_MAX = 4_096;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  void feed(byte[] bytes, int offset, int length, Consumer<String> heard) {
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] != '\r' && bytes[i] != '\n') {
        if (line.size() < LINE_BYTES_MAX) {
          line.write(bytes[i]);
        }
      } else if (line.size() > 0) {
        String whole = line.toString(StandardCharsets.UTF_8);
        line.reset();
        heard.accept(whole);
      }
    }
  }

  /** The connection broke: half a line is no line. */
  void forget() {
    line.reset();
  }
}
