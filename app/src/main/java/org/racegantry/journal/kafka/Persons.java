package org.racegantry.journal.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.journal.Journal.PersonBody;

/**
 * Who the entrants of one race are, as the topic of people says: the newest record of a key counts,
 * and one without a value erases. A key is the race, a zero byte, and the id in eight bytes.
 */
final class Persons {
  private final byte[] prefix;
  private final Map<Long, PersonBody> byId = new TreeMap<>(Long::compareUnsigned);

  Persons(String race) {
    byte[] name = race.getBytes(StandardCharsets.UTF_8);
    prefix = Arrays.copyOf(name, name.length + 1);
  }

  byte[] key(long id) {
    return ByteBuffer.allocate(prefix.length + Long.BYTES).put(prefix).putLong(id).array();
  }

  /** Takes the next record of the topic, of whichever race. */
  void take(byte[] key, byte[] value) {
    boolean ours =
        key.length == prefix.length + Long.BYTES
            && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
    if (!ours) {
      return;
    }
    long id = ByteBuffer.wrap(key).getLong(prefix.length);
    if (value == null) {
      byId.remove(id);
    } else {
      byId.put(id, new PersonBody(id, value));
    }
  }

  Optional<PersonBody> of(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<PersonBody> all() {
    return new ArrayList<>(byId.values());
  }
}
