package org.racegantry.records.grade;

import java.util.Objects;

/**
 * A graded finisher in a list of the best age grades.
 *
 * @param place from 1; the same for the same grade
 * @param entrant position in the entrants of the results
 * @param sex {@code M} or {@code F}
 * @param age on race day
 * @param official_s the official time that ranks in the race, in whole seconds
 */
public record Graded(int place, int entrant, String sex, int age, long official_s, AgeGrade grade) {
  public Graded {
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(grade, "grade");
  }

  Graded at(int place) {
    return new Graded(place, entrant, sex, age, official_s, grade);
  }
}
