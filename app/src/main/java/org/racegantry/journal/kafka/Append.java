package org.racegantry.journal.kafka;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.journal.Journal.Head;

/**
 * What one call of {@code append} puts into the log. Its bytes, big-endian:
 *
 * <pre>
 * length  what
 *      1  1, the version of this form
 *      8  seq of the anchor
 *     32  hash of the anchor
 *      1  condition: 0 none, 1 decision, 2 behind the anchor
 *      8  how many decisions its writer had seen
 *      4  how many entries; for each
 *      8  recorded_at in milliseconds since 1970
 *      4  length of the body
 *      n  body
 * </pre>
 *
 * @param anchor the end of the chain as its writer knew it; the log must agree
 * @param condition when it counts
 * @param decisions how many decisions its writer had seen
 * @param bodies what is appended
 */
record Append(Head anchor, Condition condition, long decisions, List<Body> bodies) {
  private static final byte VERSION = 1;
  private static final int HASH_BYTES = 32;
  private static final int FIXED_BYTES = 1 + 8 + HASH_BYTES + 1 + 8 + 4;
  private static final int BODY_BYTES = 8 + 4;

  /** When an append counts, given what came before it in the log. */
  enum Condition {
    /** Always. */
    NONE,
    /** When no other decision came since its writer looked. */
    DECISION,
    /** When the anchor is the end of the chain: an entry forwarded from another journal. */
    BEHIND
  }

  /**
   * One entry to be.
   *
   * @param recordedAt_ms when it arrived
   * @param bytes the body
   */
  record Body(long recordedAt_ms, byte[] bytes) {}

  byte[] toBytes() {
    int length = FIXED_BYTES;
    for (Body body : bodies) {
      length = Math.addExact(length, BODY_BYTES + body.bytes().length);
    }
    ByteBuffer to = ByteBuffer.allocate(length);
    to.put(VERSION).putLong(anchor.seq()).put(anchor.hash());
    to.put((byte) condition.ordinal()).putLong(decisions).putInt(bodies.size());
    for (Body body : bodies) {
      to.putLong(body.recordedAt_ms()).putInt(body.bytes().length).put(body.bytes());
    }
    return to.array();
  }

  /** Reads what {@link #toBytes} wrote; throws {@link BadRecord} where it is anything else. */
  static Append of(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    try {
      byte version = from.get();
      if (version != VERSION) {
        throw new BadRecord("its form is version " + version + ", known is " + VERSION);
      }
      Head anchor = new Head(from.getLong(), taken(from, HASH_BYTES));
      Condition condition = Condition.values()[from.get()];
      long decisions = from.getLong();
      int count = from.getInt();
      List<Body> bodies = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        long recordedAt_ms = from.getLong();
        bodies.add(new Body(recordedAt_ms, taken(from, from.getInt())));
      }
      if (from.hasRemaining()) {
        throw new BadRecord(from.remaining() + " bytes are left over behind its last entry");
      }
      return new Append(anchor, condition, decisions, bodies);
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | NegativeArraySizeException cut) {
      throw new BadRecord("it is cut off or garbled");
    }
  }

  private static byte[] taken(ByteBuffer from, int length) {
    if (length > from.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }
}
