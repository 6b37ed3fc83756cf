package org.racegantry.records.qualifying;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.racegantry.race.Basis;

/**
 * The times another race asks for, by age and sex.
 *
 * @param name as printed, such as {@code Boston 2026}
 * @param distance_mm over which distance a time counts
 * @param basis which time counts, from the gun or from the own start
 * @param limit whether the time itself is good enough
 * @param ageOn the day the age is taken on; empty for the day of the race that was run
 * @param cut_s how many seconds faster than the standard one had to be to be taken, 0 where whoever
 *     met it was
 * @param groups by age, none overlapping
 * @param source where the table comes from
 */
public record QualifyingTable(
    String name,
    long distance_mm,
    Basis basis,
    Limit limit,
    Optional<LocalDate> ageOn,
    long cut_s,
    List<Group> groups,
    String source) {
  /** Whether the time of the table is good enough itself. */
  public enum Limit {
    /** It is: 3:00:00 meets 3:00:00. */
    WITHIN,
    /** It is not: to be under three hours takes 2:59:59. */
    SUB
  }

  /** Stands for a sex a group has no time for. */
  public static final long NONE = -1;

  /**
   * The times of some ages.
   *
   * @param ageFrom the lowest, included
   * @param ageTo the highest, included
   * @param men_s for men, in whole seconds, or {@link #NONE}
   * @param women_s for women
   * @param nonBinary_s for {@code X}; a table whose makers take the women's says so here
   */
  public record Group(int ageFrom, int ageTo, long men_s, long women_s, long nonBinary_s) {
    long standard_s(String sex) {
      return switch (sex) {
        case "M" -> men_s;
        case "F" -> women_s;
        case "X" -> nonBinary_s;
        default -> NONE;
      };
    }
  }

  public QualifyingTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(ageOn, "ageOn");
    Objects.requireNonNull(source, "source");
    groups = List.copyOf(groups);
  }

  /** The time asked for, in whole seconds; none where the table has none for this age and sex. */
  public OptionalLong standard_s(String sex, int age) {
    return groups.stream()
        .filter(group -> group.ageFrom() <= age && age <= group.ageTo())
        .mapToLong(group -> group.standard_s(sex))
        .filter(standard_s -> standard_s != NONE)
        .findFirst();
  }

  /** Whether an official time of whole seconds is good enough. */
  public boolean isMet(long standard_s, long official_s) {
    return limit == Limit.SUB ? official_s < standard_s : official_s <= standard_s;
  }
}
