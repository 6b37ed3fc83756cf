package org.racegantry.records;

import java.util.Locale;
import java.util.Objects;

/**
 * One condition of a record, and what is known of it.
 *
 * @param name a stable short word, such as {@code course-measured}
 * @param met whether it is met, as far as anybody has stated
 * @param evidence what that rests on, in words
 */
public record Condition(String name, Met met, String evidence) {
  /** Whether a condition is met. */
  public enum Met {
    /** It is met. */
    YES,
    /** It is not met: no record. */
    NO,
    /** A paper is on its way: pending until it is here. */
    OPEN,
    /** Nobody has stated it, and it is not assumed. */
    UNKNOWN;

    /** As programs read it: {@code true}, {@code false} or {@code unknown}. */
    public String code() {
      return switch (this) {
        case YES -> "true";
        case NO -> "false";
        case OPEN, UNKNOWN -> "unknown";
      };
    }

    /** As people read it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Condition {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(met, "met");
    Objects.requireNonNull(evidence, "evidence");
  }
}
