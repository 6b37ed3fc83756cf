package org.racegantry.protocol;

import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines. The same stream gives the same lines however it is split, and
 * no more than one line's limit is ever kept. A line ends with LF, and a CR before it is dropped,
 * unless other ends are named. Bytes after the last end are no line yet. Confined to one thread.
 */
public final class LineFrames {
  private static final byte LF = '\n';
  private static final byte CR = '\r';

  private final int limit_bytes;
  private final byte end;
  private final byte otherEnd;
  private byte[] kept = new byte[256];
  private int keptLength;
  private boolean skipping;

  /** Takes what comes out of the stream, in the order of the stream. */
  public interface Sink {
    /** One line without its end; the bytes are only valid during the call. */
    void line(byte[] bytes, int offset, int length);

    /** A line that is longer than the limit; its bytes are dropped up to its end. */
    void tooLong();
  }

  /** Refuses lines with more than {@code limit_bytes} before the LF. */
  public LineFrames(int limit_bytes) {
    this(limit_bytes, '\n', '\n');
  }

  /**
   * Lines that end with either of two characters, such as CR or LF; between a CR and its LF stands
   * an empty line then. Where neither is LF, nothing is dropped before an end.
   */
  public LineFrames(int limit_bytes, char end, char otherEnd) {
    this.limit_bytes = limit_bytes;
    this.end = (byte) end;
    this.otherEnd = (byte) otherEnd;
  }

  /** Takes the next bytes of the stream and hands over every line they complete. */
  public void feed(byte[] bytes, int offset, int length, Sink sink) {
    int from = offset;
    int until = offset + length;
    for (int i = offset; i < until; i++) {
      if (bytes[i] == end || bytes[i] == otherEnd) {
        finish(bytes, from, i - from, sink);
        from = i + 1;
      }
    }
    keep(bytes, from, until - from, sink);
  }

  private void finish(byte[] bytes, int offset, int length, Sink sink) {
    if (skipping) {
      skipping = false;
    } else if (keptLength + length > limit_bytes) {
      sink.tooLong();
    } else if (keptLength == 0) {
      hand(bytes, offset, length, sink);
    } else {
      append(bytes, offset, length);
      hand(kept, 0, keptLength, sink);
    }
    keptLength = 0;
  }

  private void keep(byte[] bytes, int offset, int length, Sink sink) {
    if (skipping) {
      return;
    }
    if (keptLength + length > limit_bytes) {
      skipping = true;
      keptLength = 0;
      sink.tooLong();
    } else {
      append(bytes, offset, length);
    }
  }

  private void append(byte[] bytes, int offset, int length) {
    if (keptLength + length > kept.length) {
      int grown = Math.max(keptLength + length, kept.length * 2);
      kept = Arrays.copyOf(kept, Math.min(grown, limit_bytes));
    }
    System.arraycopy(bytes, offset, kept, keptLength, length);
    keptLength += length;
  }

  private void hand(byte[] bytes, int offset, int length, Sink sink) {
    boolean cr = end == LF && length > 0 && bytes[offset + length - 1] == CR;
    sink.line(bytes, offset, cr ? length - 1 : length);
  }
}
