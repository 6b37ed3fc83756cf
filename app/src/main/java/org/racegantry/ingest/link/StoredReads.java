package org.racegantry.ingest.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private record Key(String reader, String chip, long time_ms) {}

  private final Map<Key, Boolean> kept =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Boolean> eldest) {
          return size() > KEPT_MAX;
        }
      };

  synchronized boolean has(Read read) {
    return kept.containsKey(new Key(read.reader(), read.chip(), read.time_ms()));
  }

  synchronized boolean has(GunMark mark) {
    return kept.containsKey(key(mark));
  }

  /** These are on stable storage now. */
  synchronized void add(ReadBatch reads, List<GunMark> marks) {
    for (int i = 0; i < reads.size(); i++) {
      String reader = reads.readers().get(reads.readerIndex(i));
      String chip = reads.chips().get(reads.chipIndex(i));
      kept.put(new Key(reader, chip, reads.time_ms(i)), true);
    }
    marks.forEach(mark -> kept.put(key(mark), true));
  }

  /** No chip is empty, so a mark is never taken for a read. */
  private static Key key(GunMark mark) {
    return new Key(mark.reader(), "", mark.time_ms());
  }
}
