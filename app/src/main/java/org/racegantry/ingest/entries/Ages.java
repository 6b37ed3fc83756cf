package org.racegantry.ingest.entries;

import java.time.LocalDate;
import java.util.Optional;
import org.racegantry.race.Entrant;

/** Age on race day: by date of birth, else as stated, else by year of birth. */
final class Ages {
  private static final int OLDEST = 120;

  private final LocalDate raceDay;

  Ages(LocalDate raceDay) {
    this.raceDay = raceDay;
  }

  /** The age in years, or {@link Entrant#UNKNOWN}. */
  int read(Cells cells, Optional<LocalDate> born) {
    int stated = whole(cells, EntryField.AGE, 1, OLDEST, "an age");
    int year =
        whole(
            cells, EntryField.BIRTH_YEAR, raceDay.getYear() - OLDEST, raceDay.getYear(), "a year");
    if (born.isPresent()) {
      int age = BirthDates.age(born.get(), raceDay);
      if (stated != Entrant.UNKNOWN && stated != age) {
        cells.warning(
            EntryField.AGE,
            "is not the age on race day of somebody born on " + born.get() + "; " + age + " is",
            "correct the age or the date of birth; the date counts");
      }
      return age;
    }
    if (stated != Entrant.UNKNOWN || year == Entrant.UNKNOWN) {
      return stated;
    }
    // Classes by year of birth count so; the file says it once, see EntryReader.
    return raceDay.getYear() - year;
  }

  private static int whole(Cells cells, EntryField field, int least, int most, String what) {
    String text = cells.raw(field);
    if (text.isEmpty()) {
      return Entrant.UNKNOWN;
    }
    boolean digits = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = digits ? Integer.parseInt(text) : Entrant.UNKNOWN;
    if (value < least || value > most) {
      cells.error(
          field,
          "is not " + what + " of a runner",
          "write a whole number from " + least + " to " + most + ", or leave it empty");
      return Entrant.UNKNOWN;
    }
    return value;
  }
}
