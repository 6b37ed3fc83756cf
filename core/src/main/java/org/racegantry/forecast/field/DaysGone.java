package org.racegantry.forecast.field;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.racegantry.forecast.day.Day;

/**
 * What was known of the day at minutes that are over, each learned once, when first asked for. Safe
 * for all threads.
 */
final class DaysGone {
  private final NavigableMap<Long, Day> learned;

  private DaysGone(NavigableMap<Long, Day> learned) {
    this.learned = learned;
  }

  /** None is known yet. */
  static DaysGone none() {
    return new DaysGone(new TreeMap<>());
  }

  /** Those of before that nothing that changed since can have changed. */
  synchronized DaysGone before(long changed_ms) {
    return new DaysGone(new TreeMap<>(learned.headMap(changed_ms, false)));
  }

  /** The day as it was known at a moment. */
  synchronized Day at(long until_ms, LongFunction<Day> learn) {
    Day known = learned.get(until_ms);
    if (known == null) {
      known = learn.apply(until_ms);
      learned.put(until_ms, known);
    }
    return known;
  }
}
