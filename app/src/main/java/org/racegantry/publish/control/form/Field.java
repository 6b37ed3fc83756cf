package org.racegantry.publish.control.form;

import java.util.Objects;

/**
 * One field of a form.
 *
 * @param name as in the fields of {@link org.racegantry.publish.control.Order}
 * @param label what stands beside it
 * @param kind what it takes
 * @param required whether it may not stay empty
 * @param hint an example, or what an empty field means
 */
public record Field(String name, String label, Kind kind, boolean required, String hint) {
  public Field {
    Objects.requireNonNull(kind, "kind");
  }

  /** What a field takes, and by what it is completed. */
  public enum Kind {
    BIB,
    BIBS,
    SOME_BIBS,
    WAVE,
    POINT,
    RACE,
    READER,
    /** A reader on no line yet. */
    DEVICE,
    LINE,
    CHIP,
    TIME,
    SOURCE,
    OFFSET,
    STATE,
    ACT,
    TOPIC,
    ANSWER,
    /** What sort of note. */
    KIND,
    /** Where on the course. */
    PLACE,
    WORDS,
    /** Sentences. */
    TEXT,
    LIST,
    NUMBER
  }

  static Field must(String name, String label, Kind kind, String hint) {
    return new Field(name, label, kind, true, hint);
  }

  static Field may(String name, String label, Kind kind, String hint) {
    return new Field(name, label, kind, false, hint);
  }
}
