package org.racegantry.ingest.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.racegantry.protocol.LogFormat;

/**
 * Walks over the lines of a file, which end with LF, CR or both, or over what a format cuts
 * instead. No more than one of them is kept.
 */
final class LogScanner {
  /** Nothing longer is a line of a log. */
  static final int LINE_BYTES_MAX = 1 << 20;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** A line that is too long to be one. */
  static final class LineTooLong extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final InputStream in;
  private final Optional<LogFormat.Cutter> cutter;
  private byte[] buffer = new byte[1 << 16];
  private int limit;
  private int next;
  private int looked;
  private boolean ended;
  private int from;
  private int length;
  private long line;
  private long linesPassed;

  LogScanner(InputStream in, Optional<LogFormat.Cutter> cutter) {
    this.in = in;
    this.cutter = cutter;
  }

  /** Moves to the next line; false where there is none. */
  boolean advance() throws IOException, LineTooLong {
    while (!cut()) {
      if (ended) {
        return rest();
      }
      refill();
    }
    number();
    return true;
  }

  /** What a format cuts may hold several ends of lines, or none. */
  private void number() {
    boolean text = cutter.isPresent() && cutter.get().text();
    line = text ? linesPassed + 1 : line + 1;
    for (int i = from; text && i < from + length; i++) {
      boolean both = buffer[i] == '\r' && i + 1 < from + length && buffer[i + 1] == '\n';
      linesPassed += buffer[i] == '\n' || buffer[i] == '\r' && !both ? 1 : 0;
    }
  }

  /** The bytes the line is in; valid until the next {@link #advance}. */
  byte[] bytes() {
    return buffer;
  }

  /** Where the line begins. */
  int from() {
    return from;
  }

  /** How many bytes it has, without its end. */
  int length() {
    return length;
  }

  /** Its number, from 1; of a message that is no text, how many there were. */
  long line() {
    return line;
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    for (int i = from; i < from + length; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean cut() {
    if (cutter.isEmpty()) {
      return cutLine();
    }
    int bytes = next < limit ? cutter.get().message(buffer, next, limit - next) : 0;
    if (bytes > 0) {
      take(bytes, 0);
    }
    return bytes > 0;
  }

  private boolean cutLine() {
    for (int i = Math.max(next, looked); i < limit; i++) {
      byte b = buffer[i];
      if (b == '\n' || b == '\r' && (i + 1 < limit || ended)) {
        boolean both = b == '\r' && i + 1 < limit && buffer[i + 1] == '\n';
        take(i - next, both ? 2 : 1);
        return true;
      }
      if (b == '\r') {
        // Whether a LF follows is not known before more is read.
        looked = i;
        return false;
      }
    }
    looked = limit;
    return false;
  }

  private void take(int bytes, int end) {
    from = next;
    length = bytes;
    next += bytes + end;
    if (line == 0 && length >= MARK.length && starts(from)) {
      from += MARK.length;
      length -= MARK.length;
    }
  }

  private boolean starts(int at) {
    return Arrays.equals(buffer, at, at + MARK.length, MARK, 0, MARK.length);
  }

  private boolean rest() {
    if (next >= limit) {
      return false;
    }
    take(limit - next, 0);
    number();
    return true;
  }

  private void refill() throws IOException, LineTooLong {
    int kept = limit - next;
    if (kept > LINE_BYTES_MAX) {
      line++;
      throw new LineTooLong();
    }
    System.arraycopy(buffer, next, buffer, 0, kept);
    looked = Math.max(0, looked - next);
    next = 0;
    limit = kept;
    if (kept * 2 > buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, limit, buffer.length - limit);
    if (read < 0) {
      ended = true;
    } else {
      limit += read;
    }
  }
}
