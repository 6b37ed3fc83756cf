package org.racegantry.nodes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a record of {@code TOPIC.state} is about; the newest of each key counts. Its bytes: the race
 * in UTF-8, a zero byte, one letter for the kind, the number in eight bytes, the part in four.
 *
 * @param race id of the race
 * @param kind what is said
 * @param number of the act or of the entrant; else 0
 * @param part which part of a value that is too long for one record, from 0
 */
record StateKey(String race, Kind kind, long number, int part) {
  private static final int TAIL_BYTES = 2 + Long.BYTES + Integer.BYTES;

  /** What is said of a race. */
  enum Kind {
    /** One act of the officials. */
    ACT('a'),
    /** What scoring one entrant came to, with the reads it rests on. */
    TRACE('t'),
    /** The times said when results were declared provisional. */
    SAID('s'),
    /** How far all of this goes; it comes last and makes the rest count. */
    HEAD('h');

    private final byte letter;

    Kind(char letter) {
      this.letter = (byte) letter;
    }

    private static Optional<Kind> of(byte letter) {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  static StateKey head(String race) {
    return new StateKey(race, Kind.HEAD, 0, 0);
  }

  StateKey part(int another) {
    return new StateKey(race, kind, number, another);
  }

  byte[] bytes() {
    byte[] name = race.getBytes(StandardCharsets.UTF_8);
    ByteBuffer to = ByteBuffer.allocate(name.length + TAIL_BYTES);
    return to.put(name).put((byte) 0).put(kind.letter).putLong(number).putInt(part).array();
  }

  /** Reads a key; empty where it is of a kind that is not known here. */
  static Optional<StateKey> of(byte[] bytes) {
    int name = bytes.length - TAIL_BYTES;
    if (name <= 0 || bytes[name] != 0) {
      return Optional.empty();
    }
    ByteBuffer tail = ByteBuffer.wrap(bytes).position(name + 1);
    String race = new String(bytes, 0, name, StandardCharsets.UTF_8);
    return Kind.of(tail.get()).map(kind -> new StateKey(race, kind, tail.getLong(), tail.getInt()));
  }
}
