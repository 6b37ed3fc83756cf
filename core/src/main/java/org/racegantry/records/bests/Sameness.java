package org.racegantry.records.bests;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.racegantry.race.Entrant;

/** How sure it is that the runner of an earlier race is the one entered now. */
public enum Sameness {
  /** It is somebody else, or nothing but the name speaks for it. */
  NO,
  /** The same name and sex, and the ages fit the days of both races. */
  NAME_AND_AGE,
  /** The same name and birth date. */
  NAME_AND_BIRTH_DATE;

  /** In words: {@code name and birth date}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Compares two runners.
   *
   * @param now entered in the race of {@code today}
   * @param then a runner of the race of an earlier {@code day}
   */
  static Sameness of(Runner now, LocalDate today, Runner then, LocalDate day) {
    boolean named = !now.name().isEmpty() && now.name().equals(then.name());
    boolean sexes = now.sex().isEmpty() || then.sex().isEmpty() || now.sex().equals(then.sex());
    if (!named || !sexes) {
      return NO;
    }
    if (now.born().isPresent() && then.born().isPresent()) {
      return now.born().equals(then.born()) ? NAME_AND_BIRTH_DATE : NO;
    }
    boolean sexKnown = !now.sex().isEmpty() && !then.sex().isEmpty();
    return sexKnown && agesFit(now, today, then, day) ? NAME_AND_AGE : NO;
  }

  private static boolean agesFit(Runner now, LocalDate today, Runner then, LocalDate day) {
    if (now.born().isPresent()) {
      return then.age() >= 0 && then.age() == age(now.born().get(), day);
    }
    if (then.born().isPresent()) {
      return now.age() >= 0 && now.age() == age(then.born().get(), today);
    }
    boolean known = now.age() != Entrant.UNKNOWN && then.age() != Entrant.UNKNOWN;
    // Between two days one has as many birthdays as there are whole years, or one more.
    long years = ChronoUnit.YEARS.between(day, today);
    long older = (long) now.age() - then.age();
    return known && (older == years || older == years + 1);
  }

  private static int age(LocalDate born, LocalDate day) {
    return (int) ChronoUnit.YEARS.between(born, day);
  }
}
