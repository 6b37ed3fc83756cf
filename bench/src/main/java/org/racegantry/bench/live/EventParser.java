package org.racegantry.bench.live;

/**
 * Follows one answer of the server byte by byte: the head, chunks if there are any, and in them the
 * lines of an event stream. It keeps a few numbers only, for there are thousands of them.
 */
final class EventParser {
  /** Hears what comes. */
  interface Sink {
    /** The head of the answer has come; {@code status} is its number, such as 200. */
    void head(int status);

    /** An event with an id has come to its end. */
    void event(long id);

    /** An event or a comment without an id has come to its end. */
    void beat();
  }

  private enum Where {
    STATUS,
    HEAD,
    CHUNK_SIZE,
    CHUNK,
    CHUNK_END,
    PLAIN
  }

  private static final String CHUNKED = "transfer-encoding: chunked";
  private static final String ID = "id:";
  private static final long NONE = -1;

  private final Sink sink;
  private Where where = Where.STATUS;
  private int status;
  private boolean chunked;
  private int column;
  private boolean matching = true;
  private boolean anyInLine;
  private long chunkLeft;
  private long id = NONE;
  private boolean digits;
  private boolean anyInEvent;

  EventParser(Sink sink) {
    this.sink = sink;
  }

  /** Takes the next bytes in. */
  void feed(byte[] bytes, int length) {
    int at = 0;
    while (at < length) {
      at =
          switch (where) {
            case STATUS -> status(bytes, at, length);
            case HEAD -> head(bytes, at, length);
            case CHUNK_SIZE -> chunkSize(bytes, at, length);
            case CHUNK -> chunk(bytes, at, length);
            case CHUNK_END -> chunkEnd(bytes, at, length);
            case PLAIN -> stream(bytes, at, length);
          };
    }
  }

  private int status(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && where == Where.STATUS) {
      byte b = bytes[at++];
      // HTTP/1.1 200 OK: the number stands in columns 9 to 11.
      if (column >= 9 && column <= 11) {
        status = status * 10 + (b - '0');
      }
      column++;
      if (b == '\n') {
        startLine();
        where = Where.HEAD;
      }
    }
    return at;
  }

  private int head(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && where == Where.HEAD) {
      byte b = bytes[at++];
      if (b == '\n') {
        chunked |= matching && column == CHUNKED.length();
        if (!anyInLine) {
          sink.head(status);
          where = chunked ? Where.CHUNK_SIZE : Where.PLAIN;
        }
        startLine();
      } else if (b != '\r') {
        anyInLine = true;
        int lower = b >= 'A' && b <= 'Z' ? b + 32 : b;
        matching &= column < CHUNKED.length() && CHUNKED.charAt(column) == lower;
        column++;
      }
    }
    return at;
  }

  private int chunkSize(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      byte b = bytes[at++];
      if (b == '\n') {
        where = Where.CHUNK;
        return at;
      }
      int digit = Character.digit(b, 16);
      if (digit >= 0) {
        chunkLeft = chunkLeft * 16 + digit;
      }
    }
    return at;
  }

  private int chunk(byte[] bytes, int from, int to) {
    int end = (int) Math.min(to, from + chunkLeft);
    stream(bytes, from, end);
    chunkLeft -= end - from;
    if (chunkLeft == 0) {
      where = Where.CHUNK_END;
    }
    return end;
  }

  private int chunkEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at++] == '\n') {
        where = Where.CHUNK_SIZE;
        return at;
      }
    }
    return at;
  }

  private int stream(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      byte b = bytes[at++];
      if (b == '\n') {
        endLine();
      } else {
        anyInLine = true;
        if (matching) {
          match(b);
        } else {
          at = lineEnd(bytes, at, to);
        }
      }
    }
    return to;
  }

  /** Nothing else matters in a line that is no id. */
  private static int lineEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private void match(byte b) {
    if (column < ID.length()) {
      matching = ID.charAt(column) == b;
    } else if (b >= '0' && b <= '9') {
      id = digits ? id * 10 + (b - '0') : b - '0';
      digits = true;
    } else if (digits) {
      matching = false;
    }
    column++;
  }

  private void endLine() {
    if (anyInLine) {
      anyInEvent = true;
    } else if (anyInEvent) {
      if (id == NONE) {
        sink.beat();
      } else {
        sink.event(id);
      }
      id = NONE;
      anyInEvent = false;
    }
    startLine();
  }

  private void startLine() {
    column = 0;
    matching = true;
    anyInLine = false;
    digits = false;
  }
}
