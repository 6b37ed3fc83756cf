package org.racegantry.records;

import java.util.Comparator;
import java.util.Objects;

/**
 * What there can be one record of.
 *
 * @param scope how far it reaches
 * @param event over which distance
 * @param sex {@code M}, {@code F} or {@code X}
 * @param category in which kind of race
 * @param where the nation (three letters) of a national record, the area of an area record, else
 *     empty: a book holds the marks of one course and one event
 */
public record RecordKey(Scope scope, Event event, String sex, Category category, String where)
    implements Comparable<RecordKey> {
  private static final Comparator<RecordKey> ORDER =
      Comparator.comparing(RecordKey::scope)
          .thenComparing(key -> -key.event().distance_mm())
          .thenComparing(RecordKey::sex, Comparator.reverseOrder())
          .thenComparing(key -> key.category().kind())
          .thenComparing(key -> key.category().ageFrom())
          .thenComparing(key -> key.category().ageTo())
          .thenComparing(RecordKey::where);

  public RecordKey {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(where, "where");
  }

  /** Widest scope first, then the longest distance, men before women, and the kind of race. */
  @Override
  public int compareTo(RecordKey other) {
    return ORDER.compare(this, other);
  }
}
