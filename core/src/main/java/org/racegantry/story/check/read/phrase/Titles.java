package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.check.read.text.Token.Sort;

/** Titles in front of a name or instead of one: {@code four-time Olympic champion}. */
final class Titles {
  private static final List<String> FRONT =
      List.of(
          "reigning",
          "defending",
          "former",
          "double",
          "triple",
          "twice",
          "multiple",
          "current",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "time",
          "times",
          "olympic",
          "world",
          "european",
          "commonwealth",
          "paralympic",
          "national",
          "african",
          "asian",
          "half",
          "marathon",
          "cross",
          "country",
          "course",
          "record",
          "champion",
          "silver",
          "bronze",
          "gold",
          "10",
          "000m",
          "5",
          "indoor",
          "track",
          "fold",
          "majors");
  private static final List<String> PLACES =
      List.of(
          "london",
          "tokyo",
          "boston",
          "berlin",
          "chicago",
          "york",
          "new",
          "valencia",
          "rotterdam",
          "amsterdam",
          "rio",
          "paris",
          "hamburg");
  private static final List<String> HEADS =
      List.of("champion", "winner", "medallist", "medalist", "holder", "finalist", "champions");
  private static final int LONGEST = 9;

  private Titles() {}

  /** The title that begins at this token; a bare {@code winner} is none. */
  static Optional<Part<Meaning.Title>> at(Row row, int i) {
    int p = i;
    boolean earlier = lastYear(row, p);
    p += earlier ? 3 : 0;
    while (p - i < LONGEST && front(row, p)) {
      p++;
    }
    if (p > i && row.in(p, HEADS)) {
      return Optional.of(new Part<>(new Meaning.Title(row.printed(i, p + 1)), p + 1));
    }
    boolean champion = p > i + 1 && row.in(p - 1, HEADS);
    return champion
        ? Optional.of(new Part<>(new Meaning.Title(row.printed(i, p)), p))
        : Optional.empty();
  }

  private static boolean lastYear(Row row, int i) {
    return row.is(i, "last") && row.is(i + 1, "year") && row.is(i + 2, "'s");
  }

  private static boolean front(Row row, int i) {
    boolean number = row.at(i).sort() == Sort.NUMBER && row.at(i).low().length() <= 6;
    return number && !row.is(i + 1, "'s")
        || row.in(i, FRONT)
        || row.in(i, PLACES) && row.at(i).capital();
  }
}
