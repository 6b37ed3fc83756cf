package org.racegantry.protocol.ultra;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which numbers of the reader's log have come. Live reads have consecutive numbers; what they leave
 * out is missing until it comes out of the log. A number far from the one before, or below it, is
 * believed when the next one follows it: one damaged digit is no new log.
 */
final class LogNumbers {
  private static final long UNKNOWN = -1;
  private static final long FAR = 1_000;
  private static final int STRETCHES_MAX = 4_096;
  private static final int ASKED_MAX = 3;

  /** Hears of stretches, both ends among them. */
  interface Told {
    void missing(long first, long last);

    void recovered(long first, long last);
  }

  /** Numbers that are missing, up to {@code last}, and how often they were asked for. */
  private record Stretch(long last, int asked) {}

  /** Numbers to ask for. */
  record Wanted(long first, long last) {}

  private final Told told;
  private final TreeMap<Long, Stretch> missing = new TreeMap<>();
  private long latest;
  private long doubted = UNKNOWN;
  private boolean askedOut = true;

  /** Begins after a number that is known to be stored, or anywhere where it is 0. */
  LogNumbers(long stored, Told told) {
    this.latest = stored > 0 ? stored : UNKNOWN;
    this.told = told;
  }

  /** A live read with this number has come. */
  void live(long id) {
    if (latest == UNKNOWN || id == latest + 1) {
      latest = id;
      doubted = UNKNOWN;
    } else if (id > latest && id - latest <= FAR) {
      miss(latest + 1, id - 1);
      latest = id;
      doubted = UNKNOWN;
    } else if (!found(id)) {
      doubt(id);
    }
  }

  private void doubt(long id) {
    if (doubted == UNKNOWN || id != doubted + 1) {
      doubted = id;
      return;
    }
    if (doubted > latest) {
      miss(latest + 1, doubted - 1);
    } else {
      missing.clear();
      if (doubted > 1) {
        miss(1, doubted - 1);
      }
    }
    latest = id;
    doubted = UNKNOWN;
  }

  /** A read with this number has come out of the log. */
  void rewound(long id) {
    if (latest == UNKNOWN || id == latest + 1) {
      latest = id;
    } else if (id > latest && id - latest <= FAR) {
      miss(latest + 1, id - 1);
      latest = id;
    } else {
      found(id);
    }
  }

  private void miss(long first, long last) {
    askedOut = false;
    missing.put(first, new Stretch(last, 0));
    told.missing(first, last);
    if (missing.size() > STRETCHES_MAX) {
      long lowest = missing.firstKey();
      missing.clear();
      missing.put(lowest, new Stretch(last, 0));
    }
  }

  private boolean found(long id) {
    Map.Entry<Long, Stretch> entry = missing.floorEntry(id);
    if (entry == null || entry.getValue().last() < id) {
      return false;
    }
    long first = entry.getKey();
    Stretch stretch = entry.getValue();
    missing.remove(first);
    if (first < id) {
      missing.put(first, new Stretch(id - 1, stretch.asked()));
    }
    if (id < stretch.last()) {
      missing.put(id + 1, new Stretch(stretch.last(), stretch.asked()));
    }
    told.recovered(id, id);
    return true;
  }

  /** The stretch that was asked for least often, the lowest of those; it counts as asked now. */
  Optional<Wanted> ask() {
    if (askedOut) {
      return Optional.empty();
    }
    Map.Entry<Long, Stretch> least = null;
    for (Map.Entry<Long, Stretch> entry : missing.entrySet()) {
      if (least == null || entry.getValue().asked() < least.getValue().asked()) {
        least = entry;
      }
    }
    if (least == null || least.getValue().asked() >= ASKED_MAX) {
      askedOut = true;
      return Optional.empty();
    }
    long last = least.getValue().last();
    missing.put(least.getKey(), new Stretch(last, least.getValue().asked() + 1));
    return Optional.of(new Wanted(least.getKey(), last));
  }

  /** Up to which number all have come, or 0 where nothing has. */
  long reached() {
    if (missing.isEmpty()) {
      return Math.max(latest, 0);
    }
    return missing.firstKey() - 1;
  }
}
