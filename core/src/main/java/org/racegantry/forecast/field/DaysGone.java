package org.racegantry.forecast.field;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.racegantry.forecast.day.Day;

/**
 * What was known of the day at minutes that are over, as far as it was learned. Safe for all
 * threads; who asks never waits.
 */
final class DaysGone {
  private volatile NavigableMap<Long, Day> learned;

  private DaysGone(NavigableMap<Long, Day> learned) {
    this.learned = learned;
  }

  /** None is known yet. */
  static DaysGone none() {
    return new DaysGone(new TreeMap<>());
  }

  /** Those of before that nothing that changed since can have changed. */
  DaysGone before(long changed_ms) {
    return new DaysGone(new TreeMap<>(learned.headMap(changed_ms, false)));
  }

  /** The day as it was known at the end of a minute, or null where that was not learned yet. */
  Day at(long until_ms) {
    return learned.get(until_ms);
  }

  synchronized void put(long until_ms, Day day) {
    NavigableMap<Long, Day> more = new TreeMap<>(learned);
    more.put(until_ms, day);
    learned = more;
  }
}
