package org.racegantry.records.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day as books write it: {@code 2023-03-11}, or only {@code 2023-03} or {@code 2023}.
 *
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record VagueDay(LocalDate first, LocalDate last) {
  /** What to write where it is none. */
  public static final String MEND = "write year-month-day, or less: 2023-04-23, 2023-04, 2023";

  /** The day, month or year a text means; none where it is no day of the calendar. */
  public static Optional<VagueDay> of(String text) {
    String plain = text.strip();
    try {
      if (plain.matches("\\d{4}")) {
        Year year = Year.of(Integer.parseInt(plain));
        return Optional.of(new VagueDay(year.atDay(1), year.atMonth(12).atEndOfMonth()));
      }
      if (plain.matches("\\d{4}-\\d\\d")) {
        YearMonth month = YearMonth.parse(plain);
        return Optional.of(new VagueDay(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = LocalDate.parse(plain);
      return Optional.of(new VagueDay(day, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
