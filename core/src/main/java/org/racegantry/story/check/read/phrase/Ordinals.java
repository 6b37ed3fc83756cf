package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.check.read.text.Token.Sort;

/** Ordinals: {@code eighth}, {@code 8th}, {@code twenty-first}. */
final class Ordinals {
  private static final List<String> WORDS =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final List<String> ENDINGS = List.of("st", "nd", "rd", "th");
  private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");
  private static final List<String> ROUND =
      List.of("twentieth", "thirtieth", "fortieth", "fiftieth");

  private Ordinals() {}

  /** The ordinal that begins at this token. */
  static Optional<Part<Long>> at(Row row, int i) {
    if (row.at(i).sort() == Sort.NUMBER) {
      boolean ends = row.at(i + 1).glued() && row.in(i + 1, ENDINGS);
      String digits = row.at(i).low();
      boolean whole = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      return ends && whole
          ? Optional.of(new Part<>(Long.parseLong(digits), i + 2))
          : Optional.empty();
    }
    int word = WORDS.indexOf(row.at(i).low());
    if (word >= 1) {
      return Optional.of(new Part<>((long) word, i + 1));
    }
    int round = ROUND.indexOf(row.at(i).low());
    if (round >= 0) {
      return Optional.of(new Part<>(20L + 10 * round, i + 1));
    }
    int ten = TENS.indexOf(row.at(i).low());
    int one = WORDS.indexOf(row.at(i + 1).low());
    return ten >= 0 && one >= 1 && one <= 9
        ? Optional.of(new Part<>(20L + 10 * ten + one, i + 2))
        : Optional.empty();
  }
}
