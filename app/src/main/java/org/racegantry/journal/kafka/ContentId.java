package org.racegantry.journal.kafka;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What tells one append from another: however often it is sent, it counts once.
 *
 * @param high the first eight bytes
 * @param low the last eight bytes
 */
record ContentId(long high, long low) {
  static final int BYTES = 16;

  /** Of an append that is made here and now. */
  static ContentId fresh() {
    UUID drawn = UUID.randomUUID();
    return new ContentId(drawn.getMostSignificantBits(), drawn.getLeastSignificantBits());
  }

  /**
   * Of entries that have hashes already: whoever sends them, and whenever, names them the same.
   *
   * @param before the hash of the entry before them
   * @param end the hash of the last of them
   */
  static ContentId between(byte[] before, byte[] end) {
    ContentId from = read(ByteBuffer.wrap(before));
    ContentId to = read(ByteBuffer.wrap(end));
    return new ContentId(Long.rotateLeft(from.high, 1) ^ to.high, from.low ^ to.low);
  }

  static ContentId read(ByteBuffer from) {
    return new ContentId(from.getLong(), from.getLong());
  }

  void write(ByteBuffer to) {
    to.putLong(high).putLong(low);
  }
}
