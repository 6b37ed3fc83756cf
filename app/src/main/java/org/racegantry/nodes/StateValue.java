package org.racegantry.nodes;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a record of {@code TOPIC.state} says. Its bytes, big-endian:
 *
 * <pre>
 * length  what
 *      8  the journal entry it is as of
 *      8  which node wrote it, a number drawn at its start
 *      4  how many parts the whole has
 *      n  the part
 * </pre>
 *
 * @param seq the journal entry it is as of
 * @param node who wrote it
 * @param parts how many parts the whole has
 * @param bytes this part
 */
record StateValue(long seq, long node, int parts, byte[] bytes) {
  /** Brokers take a million bytes unless told otherwise. */
  private static final int PART_BYTES = 900_000;

  private static final int HEAD_BYTES = 8 + 8 + 4;

  /** A whole, cut into as many parts as it needs. */
  static List<StateValue> cut(long seq, long node, byte[] whole) {
    int parts = Math.max(1, Math.ceilDiv(whole.length, PART_BYTES));
    List<StateValue> cut = new ArrayList<>(parts);
    for (int part = 0; part < parts; part++) {
      int from = part * PART_BYTES;
      byte[] bytes = new byte[Math.min(PART_BYTES, whole.length - from)];
      System.arraycopy(whole, from, bytes, 0, bytes.length);
      cut.add(new StateValue(seq, node, parts, bytes));
    }
    return cut;
  }

  byte[] toBytes() {
    ByteBuffer to = ByteBuffer.allocate(HEAD_BYTES + bytes.length);
    return to.putLong(seq).putLong(node).putInt(parts).put(bytes).array();
  }

  /** Reads what {@link #toBytes} wrote; empty where it is too short for that, or erased. */
  static Optional<StateValue> of(byte[] value) {
    if (value == null || value.length < HEAD_BYTES) {
      return Optional.empty();
    }
    ByteBuffer from = ByteBuffer.wrap(value);
    long seq = from.getLong();
    long node = from.getLong();
    int parts = from.getInt();
    byte[] bytes = new byte[from.remaining()];
    from.get(bytes);
    return Optional.of(new StateValue(seq, node, parts, bytes));
  }
}
