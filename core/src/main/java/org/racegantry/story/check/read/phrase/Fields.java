package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;

/** The races of the day: {@code the women's race}, {@code elite men's wheelchair event}. */
final class Fields {
  private static final List<String> NOUNS =
      List.of(
          "race",
          "races",
          "event",
          "marathon",
          "competition",
          "title",
          "crown",
          "field",
          "contest",
          "division",
          "section",
          "side");
  private static final List<String> MEN = List.of("men", "man");
  private static final List<String> WOMEN = List.of("women", "woman", "ladies");

  private Fields() {}

  /** The race named from this token on. */
  static Optional<Part<Meaning.Field>> at(Row row, int i) {
    int p = row.is(i, "elite") || row.is(i, "open") ? i + 1 : i;
    boolean wheels = row.is(p, "wheelchair");
    p += wheels ? 1 : 0;
    boolean elite = row.is(p, "elite");
    p += elite ? 1 : 0;
    String sex = row.in(p, MEN) ? "M" : row.in(p, WOMEN) ? "F" : "";
    if (!sex.isEmpty() && row.is(p + 1, "'s")) {
      return ofSex(row, p + 2, sex, wheels);
    }
    boolean heading = !sex.isEmpty() && row.at(p + 1).low().isEmpty() && p == (elite ? 1 : 0);
    if (heading) {
      return Optional.of(new Part<>(new Meaning.Field(sex, wheels), p + 1));
    }
    return wheels && row.in(p, NOUNS)
        ? Optional.of(new Part<>(new Meaning.Field("", true), p + 1))
        : Optional.empty();
  }

  private static Optional<Part<Meaning.Field>> ofSex(Row row, int i, String sex, boolean before) {
    int p = i;
    boolean wheels = before;
    while (row.in(p, List.of("elite", "open", "wheelchair", "marathon", "pushrim"))) {
      wheels |= row.is(p, "wheelchair");
      p++;
    }
    p += row.in(p, NOUNS) ? 1 : 0;
    return Optional.of(new Part<>(new Meaning.Field(sex, wheels), p));
  }
}
