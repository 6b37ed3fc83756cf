package org.racegantry.records.bests;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells one runner from another of the same name.
 *
 * @param name folded: small letters without marks, so that spelling does not matter
 * @param born the birth date, where it is known
 * @param sex {@code M}, {@code F}, {@code X} or empty
 * @param age on race day, or {@code Entrant.UNKNOWN}
 */
public record Runner(String name, Optional<LocalDate> born, String sex, int age) {
  public Runner {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(born, "born");
    Objects.requireNonNull(sex, "sex");
  }
}
