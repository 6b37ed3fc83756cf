package org.racegantry.journal.kafka;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts an append into records that every broker takes, and puts it together again: an import of
 * millions of reads is one append, and all of it counts or nothing. A record is, big-endian:
 *
 * <pre>
 * length  what
 *     16  content id
 *      8  from which offset of the topic of people on nobody is needed; 0 where nobody is
 *      4  which piece, from 0
 *      4  of how many
 *      n  the piece
 * </pre>
 */
final class Pieces {
  /** Brokers take a million bytes unless told otherwise; some of that is the envelope's. */
  static final int PIECE_BYTES = 900_000;

  /** Over a thin line a record is through before anybody thinks that the line is dead. */
  static final int THIN_PIECE_BYTES = 64_000;

  /** More do not fit into one array, so nobody ever cut as many. */
  private static final int PIECES_MAX = Integer.MAX_VALUE / THIN_PIECE_BYTES + 1;

  private static final int PEOPLE_AT = ContentId.BYTES;
  private static final int HEAD_BYTES = PEOPLE_AT + 8 + 4 + 4;

  /** Pieces of writers that died in between are forgotten, the oldest first. */
  private static final int BROKEN_OFF_MAX = 64;

  private final Map<Cut, byte[][]> begun = new LinkedHashMap<>();

  /** Two writers of the same append may cut it differently; their pieces do not fit together. */
  private record Cut(ContentId id, int count) {}

  /** The records of an append, in order. */
  static List<byte[]> cut(ContentId id, long people, byte[] whole, int piece_bytes) {
    int count = Math.max(1, Math.ceilDiv(whole.length, piece_bytes));
    List<byte[]> records = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int from = i * piece_bytes;
      int length = Math.min(piece_bytes, whole.length - from);
      ByteBuffer record = ByteBuffer.allocate(HEAD_BYTES + length);
      id.write(record);
      records.add(record.putLong(people).putInt(i).putInt(count).put(whole, from, length).array());
    }
    return records;
  }

  /** Which append a record is a piece of. */
  static ContentId idOf(byte[] record) {
    if (record.length < HEAD_BYTES) {
      throw new BadRecord("it is " + record.length + " bytes short");
    }
    return ContentId.read(ByteBuffer.wrap(record));
  }

  /** How far the topic of people must have been read before this record is taken. */
  static long peopleBefore(byte[] record) {
    return record.length < HEAD_BYTES ? 0 : ByteBuffer.wrap(record).getLong(PEOPLE_AT);
  }

  /** Takes a record; returns the whole append where this was its last missing piece. */
  Optional<byte[]> take(byte[] record) {
    ContentId id = idOf(record);
    ByteBuffer from = ByteBuffer.wrap(record).position(PEOPLE_AT + Long.BYTES);
    int which = from.getInt();
    int count = from.getInt();
    if (which < 0 || which >= count || count > PIECES_MAX) {
      throw new BadRecord("it is piece " + which + " of " + count);
    }
    byte[] piece = new byte[from.remaining()];
    from.get(piece);
    if (count == 1) {
      return Optional.of(piece);
    }
    Cut cut = new Cut(id, count);
    byte[][] pieces = begun.computeIfAbsent(cut, _ -> new byte[count][]);
    pieces[which] = piece;
    return joined(cut, pieces);
  }

  private Optional<byte[]> joined(Cut cut, byte[][] pieces) {
    int length = 0;
    for (byte[] piece : pieces) {
      if (piece == null) {
        forgetBrokenOff();
        return Optional.empty();
      }
      length += piece.length;
    }
    begun.remove(cut);
    ByteBuffer whole = ByteBuffer.allocate(length);
    for (byte[] piece : pieces) {
      whole.put(piece);
    }
    return Optional.of(whole.array());
  }

  private void forgetBrokenOff() {
    if (begun.size() > BROKEN_OFF_MAX) {
      begun.remove(begun.keySet().iterator().next());
    }
  }
}
