package org.racegantry.nodes;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts values together that were too long for one record. One thread. */
final class StateParts {
  private final Map<StateKey, Begun> begun = new LinkedHashMap<>();

  /** What has come of a value as of one entry. */
  private record Begun(long seq, byte[][] parts) {}

  /** Takes a part; returns the whole where this was the last that was missing. */
  Optional<byte[]> take(StateKey key, StateValue value) {
    if (value.parts() == 1) {
      return Optional.of(value.bytes());
    }
    StateKey whole = key.part(0);
    Begun known = begun.get(whole);
    if (known == null || known.seq() != value.seq() || known.parts().length != value.parts()) {
      known = new Begun(value.seq(), new byte[value.parts()][]);
      begun.put(whole, known);
    }
    if (key.part() < known.parts().length) {
      known.parts()[key.part()] = value.bytes();
    }
    Optional<byte[]> joined = joined(known.parts());
    joined.ifPresent(_ -> begun.remove(whole));
    return joined;
  }

  private static Optional<byte[]> joined(byte[][] parts) {
    int length = 0;
    for (byte[] part : parts) {
      if (part == null) {
        return Optional.empty();
      }
      length += part.length;
    }
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      all.put(part);
    }
    return Optional.of(all.array());
  }
}
