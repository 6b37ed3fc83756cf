package org.racegantry.scoring;

import java.util.List;
import java.util.Locale;
import org.racegantry.race.Filter;

/** The rankings every race has. */
enum BuiltIn {
  OVERALL(List.of()),
  SEX(List.of(Filter.Field.SEX)),
  DIVISION(List.of(Filter.Field.SEX, Filter.Field.DIVISION)),
  NATION(List.of(Filter.Field.SEX, Filter.Field.NATION)),
  CLUB(List.of(Filter.Field.SEX, Filter.Field.CLUB));

  private final List<Filter.Field> fields;

  BuiltIn(List<Filter.Field> fields) {
    this.fields = fields;
  }

  /** What divides it into groups. */
  List<Filter.Field> fields() {
    return fields;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
