package org.racegantry.ingest.link;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/**
 * The latest reads and gun marks that are on stable storage, so that a device that sends all of its
 * memory again does not fill the journal with it. What is forgotten here and sent again is stored
 * again, and counts once all the same. Safe for use by several threads.
 */
final class StoredReads {
  private static final int KEPT_MAX = 400_000;

  private static final int MARKS_MAX = 10_000;
  private static final int REFUSED_MAX = 10_000;

  /** What makes two reads the same one; a mark is one without a chip. */
  record Key(String reader, String chip, long time_ms) {
    static Key of(Read read) {
      return new Key(read.reader(), read.chip(), read.time_ms());
    }

    static Key of(GunMark mark) {
      return new Key(mark.reader(), "", mark.time_ms());
    }
  }

  private final Map<Key, Boolean> kept =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Boolean> eldest) {
          return size() > KEPT_MAX;
        }
      };

  // A mark is sent again every few seconds all day long, so reads never push one out.
  private final Set<Key> marks = new HashSet<>();
  private final Set<UUID> refused = new HashSet<>();

  synchronized boolean has(Key key) {
    return key.chip().isEmpty() ? marks.contains(key) : kept.containsKey(key);
  }

  /** These are on stable storage now. */
  synchronized void add(ReadBatch reads, List<GunMark> marked) {
    for (int i = 0; i < reads.size(); i++) {
      String reader = reads.readers().get(reads.readerIndex(i));
      String chip = reads.chips().get(reads.chipIndex(i));
      kept.put(new Key(reader, chip, reads.time_ms(i)), true);
    }
    if (marks.size() < MARKS_MAX) {
      marked.forEach(mark -> marks.add(Key.of(mark)));
    }
  }

  /** Whether a refused message comes for the first time; beyond some thousands they all do. */
  synchronized boolean isFirst(byte[] message) {
    if (refused.size() >= REFUSED_MAX) {
      return true;
    }
    return refused.add(UUID.nameUUIDFromBytes(message));
  }
}
