package org.racegantry.story.tell.word;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence to be said.
 *
 * @param key which phrase
 * @param values what it may say, by name
 */
public record Say(String key, SortedMap<String, Value> values) {
  public Say {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** A sentence with nothing to say but itself. */
  public static Say of(String key) {
    return new Say(key, new TreeMap<>());
  }

  /** The same with one value more. */
  public Say with(String name, Value value) {
    TreeMap<String, Value> more = new TreeMap<>(values);
    more.put(name, value);
    return new Say(key, more);
  }

  /** The same with more values; where both have one, the new one stands. */
  public Say with(Map<String, Value> others) {
    TreeMap<String, Value> more = new TreeMap<>(values);
    more.putAll(others);
    return new Say(key, more);
  }

  /** The same as a part of another sentence. */
  public Value.Clause clause() {
    return new Value.Clause(key, values);
  }
}
