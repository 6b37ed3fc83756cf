package org.racegantry.publish.queue;

import java.util.List;
import java.util.Map;

/**
 * One thing that needs a person: what happened, how sure, what to do next.
 *
 * @param id stable while the cause lasts, such as {@code missing:1234:FINISH}; letters, digits,
 *     {@code : - _ .} only
 * @param kind for grouping and filters
 * @param urgency how soon
 * @param sentence what happened, in one sentence
 * @param evidence why it is believed, one sentence each
 * @param steps what can be decided, the likeliest first
 */
public record Finding(
    String id,
    Kind kind,
    Urgency urgency,
    String sentence,
    List<String> evidence,
    List<Step> steps) {
  public Finding {
    evidence = List.copyOf(evidence);
    steps = List.copyOf(steps);
  }

  /** What sort of thing it is. */
  public enum Kind {
    LINE,
    UNKNOWN_CHIP,
    MISSING,
    IMPLAUSIBLE,
    OVERDUE,
    GUN,
    CLOCK
  }

  /** How soon somebody should look. */
  public enum Urgency {
    NOW,
    SOON,
    BEFORE_OFFICIAL
  }

  /**
   * One decision on a single key.
   *
   * @param key the key, a small letter or digit
   * @param words what it does, in the imperative
   * @param order the form of the console it opens, named as the command of the desk: {@code set},
   *     {@code chip}, {@code dnf}, {@code strike}, {@code gun}, {@code clock}, {@code judge}...
   * @param fields what is filled in there already, by name of field as in {@code control.Order}
   */
  public record Step(char key, String words, String order, Map<String, String> fields) {
    public Step {
      fields = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(fields));
    }
  }
}
