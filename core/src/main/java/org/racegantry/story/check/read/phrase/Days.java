package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.check.read.text.Token.Sort;

/** Years and what points at an earlier one: {@code 2019}, {@code last year}, in December. */
final class Days {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> AGO =
      List.of(
          "last year",
          "last season",
          "last autumn",
          "last spring",
          "last summer",
          "last winter",
          "last month",
          "last time out",
          "last time around",
          "last time",
          "a year ago",
          "12 months ago",
          "twelve months ago",
          "two years ago",
          "three years ago",
          "four years ago",
          "five years ago",
          "six months ago",
          "a year earlier",
          "two years earlier",
          "the previous year",
          "earlier this year",
          "in the past",
          "on his last outing",
          "on her last outing",
          "the year before",
          "a month ago",
          "previously");

  private final int year;
  private final int month;

  /** The days around a race. */
  Days(int year, int month) {
    this.year = year;
    this.month = month;
  }

  /** The year that is meant; 0 for an earlier time that is not counted in years. */
  Optional<Part<Meaning.Year>> at(Row row, int i) {
    for (String words : AGO) {
      if (row.reads(i, words) && !row.is(i + words.split(" ").length, "'s")) {
        return Optional.of(new Part<>(new Meaning.Year(0), i + words.split(" ").length));
      }
    }
    int named = MONTHS.indexOf(row.at(i).low()) + 1;
    if (named > 0 && row.at(i).capital() && row.in(i - 1, List.of("in", "last", "this", "since"))) {
      boolean dated = row.at(i + 1).sort() == Sort.NUMBER && row.at(i + 1).low().length() == 4;
      int said = dated ? Integer.parseInt(row.at(i + 1).low()) : named == month ? year : 0;
      return Optional.of(new Part<>(new Meaning.Year(said), dated ? i + 2 : i + 1));
    }
    return number(row, i);
  }

  private static Optional<Part<Meaning.Year>> number(Row row, int i) {
    String low = row.at(i).low();
    boolean digits = row.at(i).sort() == Sort.NUMBER && low.length() == 4 && low.indexOf(':') < 0;
    if (!digits || !low.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int said = Integer.parseInt(low);
    boolean counted = row.in(i + 1, List.of("runners", "people", "finishers", "starters"));
    return said >= 1890 && said <= 2100 && !counted
        ? Optional.of(new Part<>(new Meaning.Year(said), i + 1))
        : Optional.empty();
  }
}
