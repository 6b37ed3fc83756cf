package org.racegantry.scoring;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What scoring one entrant came to: when he was at which point, what each time rests on, and how
 * many of his reads met which fate. Small, and enough to rank him elsewhere. Immutable. Its bytes,
 * big-endian:
 *
 * <pre>
 * length  what
 *      1  how many points the course has; for each
 *      1  what its time rests on: 0 main line, 1 backup, 2 an official, 3 there is none
 *      8  the time in milliseconds since 1970, unless there is none
 *      1  how many fates met any read; for each
 *      1  which, in the order scoring meets them
 *      4  how many reads
 * </pre>
 */
public final class Trace {
  private static final byte NO_TIME = 3;

  private final byte[] bytes;

  private Trace(byte[] bytes) {
    this.bytes = bytes;
  }

  static Trace of(Table table, int row) {
    int seen = 0;
    for (int point = 0; point < table.points; point++) {
      seen += table.seen(row, point) ? 1 : 0;
    }
    int met = 0;
    for (Fate fate : Fate.ALL) {
      met += table.count(row, fate) > 0 ? 1 : 0;
    }
    ByteBuffer to =
        ByteBuffer.allocate(2 + table.points + seen * Long.BYTES + met * (1 + Integer.BYTES));
    to.put((byte) table.points);
    for (int point = 0; point < table.points; point++) {
      if (table.seen(row, point)) {
        to.put(table.source(row, point)).putLong(table.time_ms(row, point));
      } else {
        to.put(NO_TIME);
      }
    }
    to.put((byte) met);
    for (Fate fate : Fate.ALL) {
      if (table.count(row, fate) > 0) {
        to.put((byte) fate.ordinal()).putInt(table.count(row, fate));
      }
    }
    return new Trace(to.array());
  }

  /** Reads what {@link #bytes} gave; throws IllegalArgumentException where it is anything else. */
  public static Trace of(byte[] bytes) {
    Trace trace = new Trace(bytes.clone());
    try {
      Table trial = new Table(trace.points());
      trial.grow(1);
      trace.into(trial, 0);
    } catch (BufferUnderflowException | IndexOutOfBoundsException garbled) {
      throw new IllegalArgumentException("a trace is cut off or garbled", garbled);
    }
    return trace;
  }

  /** The same as bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many points the course had. */
  int points() {
    return bytes[0] & 0xFF;
  }

  /** Writes it into a row of a table with as many points. */
  void into(Table table, int row) {
    ByteBuffer from = ByteBuffer.wrap(bytes).position(1);
    table.clear(row);
    for (int point = 0; point < table.points; point++) {
      byte source = from.get();
      if (source != NO_TIME) {
        table.put(row, point, from.getLong(), source);
      }
    }
    int met = from.get();
    for (int i = 0; i < met; i++) {
      table.count(row, Fate.ALL.get(from.get()), from.getInt());
    }
    if (from.hasRemaining()) {
      throw new IndexOutOfBoundsException(from.remaining() + " bytes are left over");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trace trace && Arrays.equals(bytes, trace.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
