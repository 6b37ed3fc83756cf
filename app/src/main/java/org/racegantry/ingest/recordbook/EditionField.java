package org.racegantry.ingest.recordbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a list of earlier editions. */
enum EditionField implements ListField {
  DATE,
  RACE,
  SEX,
  PLACE,
  ATHLETE,
  NATION,
  OFFICIAL_TIME,
  SOURCE;

  /** The columns that must be there. */
  static final List<EditionField> NEEDED = List.of(DATE, RACE, SEX, PLACE, ATHLETE, OFFICIAL_TIME);

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column a name means, in any case; none where it is none of such a list. */
  static Optional<EditionField> of(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    String word =
        switch (plain) {
          case "time", "mark" -> "official_time";
          case "country" -> "nation";
          case "name" -> "athlete";
          case "rank" -> "place";
          default -> plain;
        };
    for (EditionField field : values()) {
      if (field.word().equals(word)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
