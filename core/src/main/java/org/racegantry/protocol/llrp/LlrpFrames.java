package org.racegantry.protocol.llrp;

import java.util.Arrays;

/**
 * Cuts a stream of bytes into messages by the length each says it has. The same stream gives the
 * same messages however it is split. What is kept grows with what has come, never with what a
 * length promises. Confined to one thread.
 */
final class LlrpFrames {
  private static final int KEPT_BYTES = 1 << 12;

  private byte[] kept = new byte[KEPT_BYTES];
  private int keptLength;
  private boolean broken;

  /** Takes what comes out of the stream, in the order of the stream. */
  interface Sink {
    /** One message with its header; the bytes are only valid during the call. */
    void message(byte[] bytes, int offset, int length);

    /**
     * The stream has lost its step and nothing more will come out of it.
     *
     * @param why in a clause for people
     */
    void broken(byte[] header, int offset, int length, String why);
  }

  /** Whether a message has begun and not ended. */
  boolean midway() {
    return keptLength > 0 && !broken;
  }

  /** Takes the next bytes and hands over every message they complete. */
  void feed(byte[] bytes, int offset, int length, Sink sink) {
    if (broken) {
      return;
    }
    if (keptLength == 0) {
      int taken = cut(bytes, offset, length, sink);
      keep(bytes, offset + taken, length - taken);
      return;
    }
    keep(bytes, offset, length);
    int taken = cut(kept, 0, keptLength, sink);
    System.arraycopy(kept, taken, kept, 0, keptLength - taken);
    keptLength -= taken;
    if (keptLength == 0 && kept.length > KEPT_BYTES) {
      kept = new byte[KEPT_BYTES];
    }
  }

  /** Hands over whole messages and returns how many bytes they were. */
  private int cut(byte[] bytes, int offset, int length, Sink sink) {
    int at = 0;
    while (length - at >= Header.BYTES) {
      String wrong = Header.wrong(bytes, offset + at);
      if (!wrong.isEmpty()) {
        broken = true;
        sink.broken(bytes, offset + at, Header.BYTES, wrong);
        return length;
      }
      int whole = (int) Header.read(bytes, offset + at).length();
      if (length - at < whole) {
        return at;
      }
      sink.message(bytes, offset + at, whole);
      at += whole;
    }
    return at;
  }

  private void keep(byte[] bytes, int offset, int length) {
    if (keptLength + length > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(keptLength + length, 2 * kept.length));
    }
    System.arraycopy(bytes, offset, kept, keptLength, length);
    keptLength += length;
  }
}
