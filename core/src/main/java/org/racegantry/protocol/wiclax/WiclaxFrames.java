package org.racegantry.protocol.wiclax;

import org.racegantry.protocol.LineFrames;

/**
 * Cuts the stream into messages, which end with CR, LF or both, and heartbeats, which are a star
 * and may have no end: a star before a message's first byte is never part of it. Confined to one
 * thread.
 */
final class WiclaxFrames {
  private static final byte STAR = '*';

  private final LineFrames lines;
  private boolean begun;

  /** Takes what comes out of the stream, in the order of the stream. */
  interface Sink extends LineFrames.Sink {
    /** A heartbeat stands at this place; the bytes are only valid during the call. */
    void heartbeat(byte[] bytes, int offset);
  }

  WiclaxFrames(int limit_bytes) {
    this.lines = new LineFrames(limit_bytes, '\r', '\n');
  }

  void feed(byte[] bytes, int offset, int length, Sink sink) {
    int from = offset;
    int until = offset + length;
    for (int i = offset; i < until; i++) {
      if (bytes[i] == STAR && !begun) {
        lines.feed(bytes, from, i - from, sink);
        sink.heartbeat(bytes, i);
        from = i + 1;
      } else {
        begun = bytes[i] != '\r' && bytes[i] != '\n';
      }
    }
    lines.feed(bytes, from, until - from, sink);
  }
}
