package org.racegantry.protocol.raceresult;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which numbers of the decoder's current file have come. Numbers in a file are consecutive from 1;
 * what a pushed passing leaves out is asked for. Each stretch is asked for three times at most.
 */
final class FileNumbers {
  private static final int ASKED_MAX = 3;
  private static final long ASK_MAX = 32;

  /** Numbers that are missing up to {@code last}. */
  private record Stretch(long last, int asked) {}

  /** Numbers to ask for, both ends among them. */
  record Wanted(long first, long last) {
    long count() {
      return last - first + 1;
    }
  }

  private final TreeMap<Long, Stretch> missing = new TreeMap<>();
  private long highest;

  /** Begins after a number that is stored already, or with 0. */
  FileNumbers(long stored) {
    this.highest = stored;
  }

  /** The decoder has so many; what is not here yet is missing. Returns whether that is news. */
  boolean has(long count) {
    if (count <= highest) {
      return false;
    }
    missing.put(highest + 1, new Stretch(count, 0));
    highest = count;
    return true;
  }

  /** A passing came; returns what it leaves out that was not known to be missing, if anything. */
  Optional<Wanted> came(long number) {
    if (number > highest) {
      long first = highest + 1;
      highest = number;
      if (number > first) {
        missing.put(first, new Stretch(number - 1, 0));
        return Optional.of(new Wanted(first, number - 1));
      }
      return Optional.empty();
    }
    found(number);
    return Optional.empty();
  }

  /** Takes a number out of what is missing; returns whether it was. */
  private void found(long number) {
    Map.Entry<Long, Stretch> entry = missing.floorEntry(number);
    if (entry == null || entry.getValue().last() < number) {
      return;
    }
    missing.remove(entry.getKey());
    Stretch stretch = entry.getValue();
    if (entry.getKey() < number) {
      missing.put(entry.getKey(), new Stretch(number - 1, stretch.asked()));
    }
    if (number < stretch.last()) {
      missing.put(number + 1, new Stretch(stretch.last(), stretch.asked()));
    }
  }

  /** Whether the number is missing. */
  boolean isMissing(long number) {
    Map.Entry<Long, Stretch> entry = missing.floorEntry(number);
    return entry != null && entry.getValue().last() >= number;
  }

  /** The next numbers to ask for, at most {@value #ASK_MAX}; they count as asked for. */
  Optional<Wanted> ask() {
    for (Iterator<Map.Entry<Long, Stretch>> all = missing.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Long, Stretch> entry = all.next();
      Stretch stretch = entry.getValue();
      if (stretch.asked() < ASKED_MAX) {
        long first = entry.getKey();
        long last = Math.min(stretch.last(), first + ASK_MAX - 1);
        all.remove();
        missing.put(first, new Stretch(last, stretch.asked() + 1));
        if (last < stretch.last()) {
          missing.put(last + 1, stretch);
        }
        return Optional.of(new Wanted(first, last));
      }
    }
    return Optional.empty();
  }

  /** The number up to which all have come. */
  long reached() {
    return missing.isEmpty() ? highest : missing.firstKey() - 1;
  }
}
