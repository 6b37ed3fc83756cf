package org.racegantry.ingest.reads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the lines and fields of a stream of bytes without making objects. A line never spans
 * two calls; one that is longer than {@link #LINE_BYTES_MAX} is refused before it is buffered.
 */
final class FieldScanner {
  /** No line of reads is longer. */
  static final int LINE_BYTES_MAX = 1 << 20;

  private static final int BUFFER_BYTES = LINE_BYTES_MAX + (1 << 16);
  private static final int FIELDS_MAX = 64;

  /** A line that is too long to be one of reads. */
  static final class LineTooLong extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES + WordTable.SLACK_BYTES];
  private final int[] from = new int[FIELDS_MAX];
  private final int[] to = new int[FIELDS_MAX];
  private byte delimiter = ',';
  private int limit;
  private int next;
  private int lineFrom;
  private int lineTo;
  private int fields;
  private boolean quoted;
  private boolean ended;
  private long line;

  FieldScanner(InputStream in) {
    this.in = in;
  }

  /** From the next line on, fields end at this character. */
  void delimit(char by) {
    delimiter = (byte) by;
  }

  /** Moves to the next line; false where there is none. */
  boolean advance() throws IOException, LineTooLong {
    while (true) {
      if (scan()) {
        line++;
        return true;
      }
      if (ended) {
        return lastLine();
      }
      refill();
    }
  }

  /** The bytes all positions are in; valid until the next {@link #advance}. */
  byte[] bytes() {
    return buffer;
  }

  /** The number of the line, from 1. */
  long line() {
    return line;
  }

  /** How many fields the line has. */
  int fields() {
    return fields;
  }

  /** Where field {@code i} begins. */
  int from(int i) {
    return from[i];
  }

  /** Where field {@code i} ends, exclusive. */
  int to(int i) {
    return to[i];
  }

  /** Takes blanks off the ends of all fields; returns whether there were any. */
  boolean trim() {
    boolean any = false;
    for (int i = 0; i < fields; i++) {
      int start = from[i];
      int end = to[i];
      while (start < end && isBlank(buffer[start])) {
        start++;
      }
      while (end > start && isBlank(buffer[end - 1])) {
        end--;
      }
      any |= start != from[i] || end != to[i];
      narrow(i, start, end);
    }
    return any;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  /** Lets field {@code i} begin later or end earlier, as without its quotes. */
  void narrow(int i, int laterFrom, int earlierTo) {
    from[i] = laterFrom;
    to[i] = earlierTo;
  }

  /** Whether a quote stands in the line, so that the fields are not simply what is between. */
  boolean quoted() {
    return quoted;
  }

  /** Whether the line is empty. */
  boolean isBlank() {
    for (int i = lineFrom; i < lineTo; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != delimiter) {
        return false;
      }
    }
    return true;
  }

  /** The line as text, for what is done once or goes wrong. */
  String text() {
    return new String(buffer, lineFrom, lineTo - lineFrom, StandardCharsets.UTF_8);
  }

  private boolean scan() {
    byte by = delimiter;
    int count = 0;
    boolean quotes = false;
    from[0] = next;
    for (int i = next; i < limit; i++) {
      byte b = buffer[i];
      if (b == by) {
        if (count < FIELDS_MAX - 1) {
          to[count++] = i;
          from[count] = i + 1;
        }
      } else if (b == '\n') {
        end(count, i, quotes);
        return true;
      } else if (b == '"') {
        quotes = true;
      }
    }
    return false;
  }

  private void end(int lastField, int at, boolean quotes) {
    lineFrom = next;
    lineTo = at > next && buffer[at - 1] == '\r' ? at - 1 : at;
    to[lastField] = lineTo;
    fields = lastField + 1;
    quoted = quotes;
    next = at + 1;
  }

  private boolean lastLine() {
    if (next >= limit) {
      return false;
    }
    // A file may end without a line break; one more is put behind it, there is always room.
    buffer[limit++] = '\n';
    boolean found = scan();
    line++;
    return found;
  }

  private void refill() throws IOException, LineTooLong {
    int kept = limit - next;
    if (kept > LINE_BYTES_MAX) {
      line++;
      throw new LineTooLong();
    }
    if (next > 0) {
      System.arraycopy(buffer, next, buffer, 0, kept);
      next = 0;
      limit = kept;
    }
    int read = in.read(buffer, limit, BUFFER_BYTES - 1 - limit);
    if (read < 0) {
      ended = true;
    } else {
      limit += read;
    }
  }

  /** Drops what is buffered of a byte order mark at the very beginning. */
  void skipMark() throws IOException {
    while (limit < 3 && !ended) {
      int read = in.read(buffer, limit, 3 - limit);
      ended = read < 0;
      limit += Math.max(read, 0);
    }
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    if (limit >= 3 && Arrays.equals(buffer, 0, 3, mark, 0, 3)) {
      next = 3;
    }
  }
}
