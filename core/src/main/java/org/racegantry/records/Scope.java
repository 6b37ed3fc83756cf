package org.racegantry.records;

import java.util.Locale;
import java.util.Optional;

/** How far a record reaches. */
public enum Scope {
  /** The best in the world. */
  WORLD,
  /** The best of an area of the sport, such as Europe. */
  AREA,
  /** The best of a nation. */
  NATIONAL,
  /** The best on this course. */
  COURSE,
  /** The best at this race, on whatever course it was held. */
  EVENT,
  /** The runner's own best. */
  PERSONAL,
  /** The runner's own best of the season. */
  SEASON;

  /** The word for it in files and in programs: {@code world}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope of a word, in any case; none where it is no scope. */
  public static Optional<Scope> of(String word) {
    String plain = word.strip().toUpperCase(Locale.ROOT);
    for (Scope scope : values()) {
      if (scope.name().equals(plain)) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }
}
