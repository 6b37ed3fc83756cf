package org.racegantry.story.check.read.phrase;

import java.util.Optional;
import org.racegantry.story.check.read.Amount;

/** Ages: {@code 23-year-old}, {@code aged 40}, {@code at the age of 40}, {@code 40 years old}. */
final class Ages {
  private Ages() {}

  /** The age that begins at this token. */
  static Optional<Part<Meaning.Years>> at(Row row, int i) {
    int first = row.is(i, "aged") ? i + 1 : row.reads(i, "the age of") ? i + 3 : i;
    first = row.reads(i, "at age") ? i + 2 : first;
    Optional<Part<Long>> number = Numbers.at(row, first);
    if (number.isEmpty() || number.get().value() > 110) {
      return Optional.empty();
    }
    long years = number.get().value();
    int p = number.get().next();
    boolean old = row.in(p, java.util.List.of("year", "years", "yr")) && row.is(p + 1, "old");
    if (old || first > i) {
      int next = old ? p + 2 : p;
      Amount amount = new Amount(years, years, years, row.printed(i, next));
      return Optional.of(new Part<>(new Meaning.Years(amount), next));
    }
    return Optional.empty();
  }
}
