package org.racegantry.story.check.read.who;

import java.util.Objects;
import java.util.OptionalInt;
import org.racegantry.story.check.read.Subject;

/**
 * Somebody spoken of in a sentence.
 *
 * @param item which item of the sentence
 * @param sort by what
 * @param role what part he or she plays
 * @param sex {@code M}, {@code F}, or empty where the words do not tell
 */
public record Mention(int item, Sort sort, Role role, String sex, Subject subject) {
  /** By what somebody is spoken of. */
  public enum Sort {
    NAME,
    PRONOUN,
    DESCRIPTION,
    /** Several without names: the lead group. */
    GROUP,
    /** Somebody who is not in the race. */
    STRANGER
  }

  /** Which part somebody plays in a sentence. */
  public enum Role {
    /** Does what is told. */
    SUBJECT,
    /** Is done to, or stands behind a preposition. */
    OBJECT,
    /** Owns something. */
    OWNER
  }

  public Mention {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(subject, "subject");
  }

  /** The athlete, where that is safe. */
  public OptionalInt athlete() {
    return subject.athlete();
  }

  /** Whether both may be one: the same athlete, or the same words where none is known. */
  boolean sameAs(Mention other) {
    return athlete().isPresent() || other.athlete().isPresent()
        ? athlete().equals(other.athlete())
        : subject.words().equals(other.subject().words());
  }
}
