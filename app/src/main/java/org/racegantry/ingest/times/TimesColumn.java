package org.racegantry.ingest.times;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a list of times. */
enum TimesColumn {
  /** The number on the chest. */
  BIB("bib", "startnumber", "startnr", "startnummer", "number", "no", "nr", "dossard"),
  /** The point of the course. */
  POINT("point", "split", "place", "where", "location"),
  /** Time of day, or ISO 8601. */
  TIME("time", "timeofday", "clock", "tod", "zeit", "uhrzeit", "heure", "hora"),
  /** Where the time comes from. */
  SOURCE("source", "by", "from", "quelle");

  private final List<String> words;

  TimesColumn(String... words) {
    this.words = List.of(words);
  }

  String word() {
    return words.getFirst();
  }

  /** The column a header names. */
  static Optional<TimesColumn> of(String header) {
    String plain = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    for (TimesColumn column : values()) {
      if (column.words.contains(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
