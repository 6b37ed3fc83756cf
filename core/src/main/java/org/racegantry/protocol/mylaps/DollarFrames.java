package org.racegantry.protocol.mylaps;

import java.util.Arrays;

/**
 * Cuts a stream into messages at each {@code $}. NUL, LF and CR are no part of any message,
 * wherever they stand: some senders write them after the {@code $}, some do not. Half a message is
 * kept until its other half comes, however late, up to a limit. Confined to one thread.
 */
final class DollarFrames {
  private static final byte END = '$';

  private final int limit_bytes;
  private byte[] kept = new byte[512];
  private int length;
  private boolean skipping;

  /** Takes what comes out of the stream, in the order of the stream. */
  interface Sink {
    /** One message without its end; the bytes are only valid during the call. */
    void message(byte[] bytes, int length);

    /** So much came without an end that it is dropped up to the next one; these are its first. */
    void tooLong(byte[] bytes, int length);

    /** A line end after a message, or before the first: this sender writes in lines. */
    void lineEnd();
  }

  /** Drops messages with more than {@code limit_bytes}. */
  DollarFrames(int limit_bytes) {
    this.limit_bytes = limit_bytes;
  }

  /** Takes the next bytes of the stream and hands over every message they complete. */
  void feed(byte[] bytes, int offset, int count, Sink sink) {
    for (int i = offset; i < offset + count; i++) {
      byte b = bytes[i];
      if (b == END) {
        finish(sink);
      } else if (b == '\n' || b == '\r') {
        lineEnd(sink);
      } else if (b != 0) {
        keep(b, sink);
      }
    }
  }

  private void finish(Sink sink) {
    if (!skipping && length > 0) {
      sink.message(kept, length);
    }
    skipping = false;
    length = 0;
  }

  private void lineEnd(Sink sink) {
    if (length == 0 && !skipping) {
      sink.lineEnd();
    }
  }

  private void keep(byte b, Sink sink) {
    if (skipping) {
      return;
    }
    if (length == limit_bytes) {
      skipping = true;
      sink.tooLong(kept, length);
      length = 0;
      return;
    }
    if (length == kept.length) {
      kept = Arrays.copyOf(kept, Math.min(limit_bytes, length * 2));
    }
    kept[length++] = b;
  }
}
