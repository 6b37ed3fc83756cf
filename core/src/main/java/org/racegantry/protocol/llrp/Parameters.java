package org.racegantry.protocol.llrp;

/**
 * Walks over the parameters in a stretch of a message, long ones by their length and short ones by
 * what their type says. It never leaves its stretch.
 */
final class Parameters {
  private static final int LONG_HEADER_BYTES = 4;

  private final byte[] bytes;
  private final int end;
  private int next;
  private int type;
  private int from;
  private boolean torn;

  Parameters(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.next = from;
    this.end = end;
  }

  /** Moves to the next parameter; false at the end, or where none can begin: {@link #torn}. */
  boolean advance() {
    if (torn || next >= end) {
      return false;
    }
    torn = !((bytes[next] & 0x80) != 0 ? brief() : extended());
    return !torn;
  }

  /** Whether the stretch could not be walked to its end. */
  boolean torn() {
    return torn;
  }

  /** A number of {@link ParameterType}. */
  int type() {
    return type;
  }

  /** Where the value begins. */
  int from() {
    return from;
  }

  /** Where the value ends, exclusive. */
  int to() {
    return next;
  }

  /** How many bytes the value has. */
  int length() {
    return next - from;
  }

  /** The parameters inside this one, behind {@code skipped} bytes of fields. */
  Parameters inside(int skipped) {
    return new Parameters(bytes, Math.min(from + skipped, next), next);
  }

  private boolean brief() {
    type = bytes[next] & 0x7f;
    int length = ParameterType.shortBytes(type);
    from = next + 1;
    next = from + length;
    return length > 0 && next <= end;
  }

  private boolean extended() {
    if (end - next < LONG_HEADER_BYTES) {
      return false;
    }
    int first = Octets.u16(bytes, next);
    int length = Octets.u16(bytes, next + 2);
    type = first & 0x3ff;
    from = next + LONG_HEADER_BYTES;
    next += length;
    return first >> 10 == 0 && length >= LONG_HEADER_BYTES && next <= end;
  }
}
