package org.racegantry.ingest.recordbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a record book. */
enum BookField implements ListField {
  EVENT,
  SEX,
  CATEGORY,
  SCOPE,
  TIME,
  ATHLETE,
  NATION,
  DATE,
  PLACE,
  STATE,
  NOTE,
  SOURCE;

  /** The columns that must be there. */
  static final List<BookField> NEEDED = List.of(EVENT, SEX, CATEGORY, SCOPE, TIME, ATHLETE, DATE);

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column a name means, in any case; none where it is none of a record book. */
  static Optional<BookField> of(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    String word =
        switch (plain) {
          case "mark" -> "time";
          case "country" -> "nation";
          case "status" -> "state";
          default -> plain;
        };
    for (BookField field : values()) {
      if (field.word().equals(word)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
