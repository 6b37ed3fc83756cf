package org.racegantry.ingest.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a file, looked at before anybody knows what it is.
 *
 * @param lines the first lines with something in them, one character for each byte
 * @param endless whether there is only one, and that has no end so far
 * @param whole the file from its first byte on
 */
record Head(List<String> lines, boolean endless, InputStream whole) {
  private static final int LINES = 100;
  private static final int BYTES_MAX = 1 << 18;

  /** Looks at the beginning of an opened file. */
  static Head of(InputStream in) throws IOException {
    byte[] first = in.readNBytes(BYTES_MAX);
    List<String> lines = new ArrayList<>();
    LogScanner scanner = new LogScanner(new ByteArrayInputStream(first), Optional.empty());
    try {
      while (lines.size() <= LINES && scanner.advance()) {
        if (!scanner.isBlank()) {
          lines.add(
              new String(
                  scanner.bytes(), scanner.from(), scanner.length(), StandardCharsets.ISO_8859_1));
        }
      }
    } catch (LogScanner.LineTooLong none) {
      throw new AssertionError("a head is shorter than the longest line", none);
    }
    // The last line may be half a line, and says more than nothing only where it is alone.
    boolean cut = lines.size() > 1 && (lines.size() > LINES || first.length == BYTES_MAX);
    return new Head(
        List.copyOf(cut ? lines.subList(0, lines.size() - 1) : lines),
        lines.size() == 1 && first.length == BYTES_MAX,
        new SequenceInputStream(new ByteArrayInputStream(first), in));
  }
}
