package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** What an LLRP reader hears, cut into requests. */
final class LlrpReaderInput {
  private static final int HEADER_BYTES = 10;
  private static final int KEEPALIVE_SPEC = 220;

  private ByteArrayOutputStream kept = new ByteArrayOutputStream();

  /** Takes one request. */
  interface Request {
    void take(int type, int id, byte[] body);
  }

  /** A new connection begins. */
  void forget() {
    kept = new ByteArrayOutputStream();
  }

  /** Takes the next bytes. */
  void feed(byte[] bytes, int offset, int length, Request request) {
    kept.write(bytes, offset, length);
    ByteBuffer all = ByteBuffer.wrap(kept.toByteArray());
    while (all.remaining() >= HEADER_BYTES && all.getInt(all.position() + 2) <= all.remaining()) {
      int type = all.getShort() & 0x3ff;
      int size = all.getInt();
      int id = all.getInt();
      byte[] body = new byte[Math.max(0, size - HEADER_BYTES)];
      all.get(body);
      request.take(type, id, body);
    }
    byte[] rest = new byte[all.remaining()];
    all.get(rest);
    forget();
    kept.writeBytes(rest);
  }

  /** The period a configuration asks keepalives for, in milliseconds, or 0. */
  static long keepalive_ms(byte[] config) {
    ByteBuffer all = ByteBuffer.wrap(config);
    all.position(1);
    while (all.remaining() >= 4) {
      int type = all.getShort() & 0x3ff;
      int length = all.getShort() & 0xffff;
      if (type == KEEPALIVE_SPEC) {
        return all.get() == 1 ? all.getInt() : 0;
      }
      all.position(Math.min(all.limit(), all.position() + Math.max(0, length - 4)));
    }
    return 0;
  }
}
