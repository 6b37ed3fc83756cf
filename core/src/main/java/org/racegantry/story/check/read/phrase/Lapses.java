package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.check.read.text.Token.Sort;

/**
 * Times in words: {@code two hours one minute 27 seconds}, {@code 2hr 1min 27sec}, {@code half a
 * minute}, {@code 61 minutes 40}.
 */
final class Lapses {
  private static final List<String> HOURS = List.of("h", "hr", "hrs", "hour", "hours");
  private static final List<String> MINUTES = List.of("m", "min", "mins", "minute", "minutes");
  private static final List<String> SECONDS = List.of("s", "sec", "secs", "second", "seconds");

  private static final List<String> BEHIND_A_TIME =
      List.of(
          "behind",
          "ahead",
          "adrift",
          "back",
          "clear",
          "later",
          "off",
          "outside",
          "inside",
          "faster",
          "slower",
          "quicker",
          "and",
          "apart",
          "short",
          "shy",
          "in",
          "further",
          "from",
          "of",
          "away",
          "to",
          "over",
          "under",
          "too",
          "at",
          "between",
          "separated");

  /**
   * A time in words.
   *
   * @param unit_s the smallest unit named
   * @param hours whether hours were named
   */
  record Lapse(long seconds, long unit_s, boolean hours) {}

  private Lapses() {}

  /** The time that begins at this token. */
  static Optional<Part<Lapse>> at(Row row, int i) {
    Optional<Part<Lapse>> odd = odd(row, i);
    if (odd.isPresent()) {
      return odd;
    }
    long total = 0;
    long unit = 0;
    boolean hours = false;
    int next = i;
    while (true) {
      int from = unit == 0 ? next : afterJoint(row, next);
      Optional<Part<Long>> number = number(row, from);
      boolean going = unit != 0;
      long named = number.map(part -> unit(row, part.next(), going)).orElse(0L);
      if (named == 0 || (unit != 0 && named >= unit)) {
        break;
      }
      total += number.get().value() * named;
      unit = named;
      hours |= named == 3600;
      next = halfAfter(row, number.get().next() + 1, named);
      total += next > number.get().next() + 1 ? named / 2 : 0;
    }
    if (unit == 0) {
      return Optional.empty();
    }
    boolean clock = row.at(next).glued() && row.at(next).low().matches("[0-5]\\d[:.][0-5]\\d");
    if (unit == 3600 && clock) {
      String rest = row.at(next).low();
      long seconds = 60 * Long.parseLong(rest.substring(0, 2)) + Long.parseLong(rest.substring(3));
      return Optional.of(new Part<>(new Lapse(total + seconds, 1, true), next + 1));
    }
    return Optional.of(bareSeconds(row, next, new Lapse(total, unit, hours)));
  }

  /** {@code two and a half minutes} names its half before the unit: see number. */
  private static int halfAfter(Row row, int i, long unit) {
    return unit > 1 && row.reads(i, "and a half") ? i + 3 : i;
  }

  private static Optional<Part<Lapse>> odd(Row row, int i) {
    if (row.reads(i, "half a minute")) {
      return Optional.of(new Part<>(new Lapse(30, 11, false), i + 3));
    }
    if (row.reads(i, "a quarter of a minute")) {
      return Optional.of(new Part<>(new Lapse(15, 7, false), i + 5));
    }
    if (row.reads(i, "a minute and a half")) {
      return Optional.of(new Part<>(new Lapse(90, 21, false), i + 5));
    }
    if (row.reads(i, "half a second") || row.reads(i, "a split second")) {
      return Optional.of(new Part<>(new Lapse(1, 3, false), i + 3));
    }
    if (row.reads(i, "a few seconds") || row.reads(i, "a handful of seconds")) {
      int words = row.is(i + 1, "few") ? 3 : 4;
      return Optional.of(new Part<>(new Lapse(6, 11, false), i + words));
    }
    Optional<Part<Long>> number = Numbers.at(row, i);
    int half = number.map(Part::next).orElse(i);
    long unit = row.reads(half, "and a half") ? unit(row, half + 3) : 0;
    if (number.isPresent() && unit > 1) {
      long seconds = number.get().value() * unit + unit / 2;
      return Optional.of(new Part<>(new Lapse(seconds, unit / 3, unit == 3600), half + 4));
    }
    return Optional.empty();
  }

  private static Optional<Part<Long>> number(Row row, int i) {
    if (row.is(i + 1, "single") && unit(row, i + 2) > 0) {
      return Optional.of(new Part<>(1L, i + 2));
    }
    boolean one = (row.is(i, "a") || row.is(i, "an")) && unit(row, i + 1) > 0;
    if (one && row.at(i + 1).low().length() > 2 && !row.in(i + 2, List.of("place", "half"))) {
      return Optional.of(new Part<>(1L, i + 1));
    }
    return Numbers.at(row, i);
  }

  /** Seconds of a unit; a letter only where it is glued to its number. */
  private static long unit(Row row, int i) {
    return unit(row, i, false);
  }

  private static long unit(Row row, int i, boolean going) {
    String low = row.at(i).low();
    boolean letter = low.length() == 1;
    boolean hours = low.equals("h") && row.at(i + 1).sort() == Sort.NUMBER;
    if (letter && !row.at(i).glued() && !going && !hours) {
      return 0;
    }
    if (HOURS.contains(low)) {
      return 3600;
    }
    if (MINUTES.contains(low)) {
      return 60;
    }
    return SECONDS.contains(low) && !isOrdinal(row, i) ? 1 : 0;
  }

  /** {@code a second marathon} counts marathons; {@code a second behind} is a time. */
  private static boolean isOrdinal(Row row, int i) {
    boolean one = row.in(i - 1, List.of("a", "one", "1", "single"));
    boolean word = row.at(i + 1).sort() == Sort.WORD;
    return row.is(i, "second") && one && word && !row.in(i + 1, BEHIND_A_TIME);
  }

  private static int afterJoint(Row row, int i) {
    int next = row.is(i, ",") || row.is(i, ".") ? i + 1 : i;
    return row.is(next, "and") ? next + 1 : next;
  }

  /** {@code 61 minutes 40}: a number below 60 behind minutes, with no unit of its own. */
  private static Part<Lapse> bareSeconds(Row row, int next, Lapse lapse) {
    boolean number = row.at(next).sort() == Sort.NUMBER && row.at(next).low().length() == 2;
    boolean alone = row.at(next + 1).sort() != Sort.WORD || row.in(next + 1, List.of("and", "to"));
    if (lapse.unit_s() != 60 || !number || !alone || row.at(next).low().charAt(0) > '5') {
      return new Part<>(lapse, next);
    }
    long seconds = Long.parseLong(row.at(next).low());
    return new Part<>(new Lapse(lapse.seconds() + seconds, 1, lapse.hours()), next + 1);
  }
}
