package org.racegantry.protocol.jsonlines;

import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines. The same stream gives the same lines however it is split, and
 * no more than one line's limit is ever kept. A line ends with LF; a CR before it is dropped. Bytes
 * after the last LF are no line yet. Confined to one thread.
 */
public final class LineFrames {
  private static final byte LF = '\n';
  private static final byte CR = '\r';

  private final int limit_bytes;
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
    this.limit_bytes = limit_bytes;
  }

  /** Takes the next bytes of the stream and hands over every line they complete. */
  public void feed(byte[] bytes, int offset, int length, Sink sink) {
    int from = offset;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      if (bytes[i] == LF) {
        finish(bytes, from, i - from, sink);
        from = i + 1;
      }
    }
    keep(bytes, from, end - from, sink);
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

  private static void hand(byte[] bytes, int offset, int length, Sink sink) {
    boolean cr = length > 0 && bytes[offset + length - 1] == CR;
    sink.line(bytes, offset, cr ? length - 1 : length);
  }
}
