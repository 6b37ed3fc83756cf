package org.racegantry.records;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Within a sex, which kind of race or athlete a record is kept for.
 *
 * @param kind which kind
 * @param ageFrom lowest age of an age group, else 0
 * @param ageTo highest age of an age group, else 0; {@link #NO_LIMIT} for an open end
 */
public record Category(Kind kind, int ageFrom, int ageTo) {
  /** The kinds. */
  public enum Kind {
    /** Men, in any race on foot. */
    OPEN,
    /** Women, in any race on foot: with men or without. */
    MIXED,
    /** Women, in races without men. */
    WOMEN_ONLY,
    /** Racing wheelchairs. */
    WHEELCHAIR,
    /** Runners of some ages. */
    AGE_GROUP
  }

  /** Stands for an age group without a highest age. */
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  /** Men, in any race on foot. */
  public static final Category OPEN = new Category(Kind.OPEN, 0, 0);

  /** Women, in any race on foot. */
  public static final Category MIXED = new Category(Kind.MIXED, 0, 0);

  /** Women, in races without men. */
  public static final Category WOMEN_ONLY = new Category(Kind.WOMEN_ONLY, 0, 0);

  /** Racing wheelchairs. */
  public static final Category WHEELCHAIR = new Category(Kind.WHEELCHAIR, 0, 0);

  public Category {
    Objects.requireNonNull(kind, "kind");
    if (ageFrom < 0 || ageTo < ageFrom || (kind != Kind.AGE_GROUP && ageTo != 0)) {
      throw new IllegalArgumentException("no such ages: " + kind + " " + ageFrom + "-" + ageTo);
    }
  }

  /** The group of these ages, both included. */
  public static Category ages(int from, int to) {
    return new Category(Kind.AGE_GROUP, from, to);
  }

  /**
   * The category a book means by a word: {@code open}, {@code mixed}, {@code women-only}, {@code
   * wheelchair}, {@code 40-44}, {@code 80+}; a woman's {@code open} is {@code mixed}. None where it
   * is no category.
   *
   * @param sex {@code M}, {@code F} or {@code X}
   */
  public static Optional<Category> of(String word, String sex) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return switch (plain) {
      case "open", "overall" -> Optional.of(sex.equals("F") ? MIXED : OPEN);
      case "mixed", "mx" -> Optional.of(MIXED);
      case "women-only", "wo" -> Optional.of(WOMEN_ONLY);
      case "wheelchair" -> Optional.of(WHEELCHAIR);
      default -> ages(plain);
    };
  }

  private static Optional<Category> ages(String word) {
    if (word.matches("\\d{1,3}\\+")) {
      return Optional.of(ages(Integer.parseInt(word, 0, word.length() - 1, 10), NO_LIMIT));
    }
    if (word.matches("\\d{1,3}-\\d{1,3}")) {
      int dash = word.indexOf('-');
      int from = Integer.parseInt(word, 0, dash, 10);
      int to = Integer.parseInt(word, dash + 1, word.length(), 10);
      return to < from ? Optional.empty() : Optional.of(ages(from, to));
    }
    return Optional.empty();
  }

  /** The word for it in files and in programs: {@code women-only}, {@code 40-44}. */
  public String code() {
    return switch (kind) {
      case OPEN, MIXED, WOMEN_ONLY, WHEELCHAIR ->
          kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case AGE_GROUP -> ageTo == NO_LIMIT ? ageFrom + "+" : ageFrom + "-" + ageTo;
    };
  }
}
