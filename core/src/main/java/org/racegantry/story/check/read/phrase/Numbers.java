package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.check.read.text.Token.Sort;

/** Whole numbers in digits and words: {@code 48,000}, {@code forty-eight thousand}, a dozen. */
final class Numbers {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Numbers() {}

  /** The number that begins at this token. */
  static Optional<Part<Long>> at(Row row, int i) {
    if (row.at(i).sort() == Sort.NUMBER) {
      return digits(row, i);
    }
    if (row.reads(i, "half a dozen")) {
      return Optional.of(new Part<>(6L, i + 3));
    }
    int dozen = row.is(i, "a") ? i + 1 : i;
    if (row.is(dozen, "dozen")) {
      return Optional.of(new Part<>(12L, dozen + 1));
    }
    if (row.reads(i, "a couple of") || row.reads(i, "a pair of")) {
      return Optional.of(new Part<>(2L, i + 3));
    }
    return words(row, i);
  }

  private static Optional<Part<Long>> digits(Row row, int i) {
    String plain = row.at(i).low().replace(",", "");
    if (plain.length() > 9 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long value = Long.parseLong(plain);
    boolean grouped = plain.length() <= 3 && row.at(i + 1).sort() == Sort.NUMBER;
    if (grouped && row.at(i + 1).low().length() == 3 && plain.length() < 3 && !glued(row, i + 1)) {
      return Optional.of(new Part<>(value * 1000 + Long.parseLong(row.at(i + 1).low()), i + 2));
    }
    if (row.is(i + 1, "thousand")) {
      return Optional.of(new Part<>(value * 1000, i + 2));
    }
    return Optional.of(new Part<>(value, i + 1));
  }

  private static boolean glued(Row row, int i) {
    return row.at(i).glued() || !row.at(i).low().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Part<Long>> words(Row row, int i) {
    Optional<Part<Long>> first = belowHundred(row, i);
    if (first.isEmpty() && !(row.is(i, "a") && scale(row, i + 1) > 1)) {
      return Optional.empty();
    }
    long value = first.map(Part::value).orElse(1L);
    int next = first.map(Part::next).orElse(i + 1);
    long scale = scale(row, next);
    if (scale == 1) {
      return Optional.of(new Part<>(value, next));
    }
    value *= scale;
    next++;
    int rest = row.is(next, "and") ? next + 1 : next;
    Optional<Part<Long>> more = belowHundred(row, rest);
    if (scale == 100 && more.isPresent()) {
      value += more.get().value();
      next = more.get().next();
    }
    return row.is(next, "thousand")
        ? Optional.of(new Part<>(value * 1000, next + 1))
        : Optional.of(new Part<>(value, next));
  }

  private static long scale(Row row, int i) {
    return row.is(i, "hundred") ? 100 : row.is(i, "thousand") ? 1000 : 1;
  }

  private static Optional<Part<Long>> belowHundred(Row row, int i) {
    int ten = TENS.indexOf(row.at(i).low());
    if (ten >= 2) {
      int one = ONES.indexOf(row.at(i + 1).low());
      boolean joined = one >= 1 && one <= 9;
      return Optional.of(new Part<>(10L * ten + (joined ? one : 0), joined ? i + 2 : i + 1));
    }
    int one = ONES.indexOf(row.at(i).low());
    return one >= 0 ? Optional.of(new Part<>((long) one, i + 1)) : Optional.empty();
  }
}
