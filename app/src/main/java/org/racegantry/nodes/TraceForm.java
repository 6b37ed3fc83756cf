package org.racegantry.nodes;

import java.nio.ByteBuffer;
import java.util.List;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.Trace;

/**
 * One entrant in {@code TOPIC.state}: the length of the trace in four bytes, the trace, and the
 * reads of the chips the entrant ever had as the body of a journal entry.
 */
final class TraceForm {
  private final byte[] bytes;

  private TraceForm(byte[] bytes) {
    this.bytes = bytes;
  }

  static TraceForm of(byte[] bytes) {
    return new TraceForm(bytes);
  }

  static TraceForm of(Trace trace, ReadBatch reads) {
    byte[] left = trace.bytes();
    byte[] right = Codec.encode(new Batch("", List.of(reads)));
    ByteBuffer to = ByteBuffer.allocate(Integer.BYTES + left.length + right.length);
    return new TraceForm(to.putInt(left.length).put(left).put(right).array());
  }

  byte[] bytes() {
    return bytes;
  }

  Trace trace() {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    byte[] trace = new byte[from.getInt()];
    from.get(trace);
    return Trace.of(trace);
  }

  /** Decoded when somebody asks why; nearly nobody does. */
  ReadBatch reads() {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    from.position(Integer.BYTES + from.getInt());
    byte[] body = new byte[from.remaining()];
    from.get(body);
    return (ReadBatch) Codec.decode(body).facts().getFirst();
  }
}
