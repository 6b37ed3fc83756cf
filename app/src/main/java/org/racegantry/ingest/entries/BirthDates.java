package org.racegantry.ingest.entries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Table;

/**
 * Dates of birth: year-month-day, day.month.year, or with slashes in the one order that fits every
 * row of the file. A file whose dates fit both orders is asked about, never guessed.
 */
final class BirthDates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([ T]0{1,2}:00(:00)?([.]0+)?Z?)?");
  private static final Pattern DOTS = Pattern.compile("(\\d{1,2})[.] ?(\\d{1,2})[.] ?(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern EXCEL_DAY = Pattern.compile("\\d{4,5}([.,]0+)?");
  private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
  private static final int OLDEST = 120;

  private final DateOrder order;
  private final LocalDate raceDay;

  /** {@code order} is null where nothing decides; dates with slashes are then left alone. */
  private BirthDates(DateOrder order, LocalDate raceDay) {
    this.order = order;
    this.raceDay = raceDay;
  }

  /** Finds the order of the file; reports the first date that fits both where nothing decides. */
  static BirthDates of(
      Table table, Columns columns, Optional<DateOrder> said, LocalDate day, Problems problems) {
    int column = columns.of(EntryField.BIRTH_DATE);
    if (column < 0 || said.isPresent()) {
      return new BirthDates(said.orElse(DateOrder.DMY), day);
    }
    boolean dayFirst = false;
    boolean monthFirst = false;
    Row doubtful = null;
    for (Row row : table.rows()) {
      Matcher slashes = SLASHES.matcher(row.fields().get(column));
      if (slashes.matches()) {
        int first = Integer.parseInt(slashes.group(1));
        int second = Integer.parseInt(slashes.group(3));
        dayFirst |= first > 12;
        monthFirst |= second > 12;
        doubtful = doubtful == null && first != second ? row : doubtful;
      }
    }
    if (doubtful != null && dayFirst == monthFirst) {
      problems.error(
          doubtful.line(),
          column + 1,
          table.header().get(column),
          doubtful.fields().get(column),
          dayFirst
              ? "stands in a file that writes some dates day first and some month first"
              : "fits day/month and month/day, and no row of the file decides",
          dayFirst
              ? "write all dates as year-month-day"
              : "add --dates dmy or --dates mdy, or write year-month-day");
      return new BirthDates(null, day);
    }
    return new BirthDates(monthFirst ? DateOrder.MDY : DateOrder.DMY, day);
  }

  /** The date, or empty where nothing stands there or a problem was reported. */
  Optional<LocalDate> read(Cells cells) {
    String text = cells.raw(EntryField.BIRTH_DATE);
    boolean asked = order == null && SLASHES.matcher(text).matches();
    if (text.isEmpty() || asked) {
      return Optional.empty();
    }
    try {
      Optional<LocalDate> date = parse(text);
      if (date.isEmpty()) {
        refuse(cells, text);
      } else if (!date.get().isBefore(raceDay)) {
        cells.error(EntryField.BIRTH_DATE, "is not before race day", "write the year of birth");
        return Optional.empty();
      } else if (age(date.get(), raceDay) > OLDEST) {
        cells.error(EntryField.BIRTH_DATE, "is more than 120 years ago", "check the year of birth");
        return Optional.empty();
      }
      return date;
    } catch (DateTimeException noSuchDay) {
      cells.error(EntryField.BIRTH_DATE, "is no day of the calendar", "write it as year-month-day");
      return Optional.empty();
    }
  }

  private Optional<LocalDate> parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(date(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher dots = DOTS.matcher(text);
    if (dots.matches()) {
      return Optional.of(date(dots.group(3), dots.group(2), dots.group(1)));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      boolean day = order == DateOrder.DMY;
      return Optional.of(
          date(slashes.group(4), slashes.group(day ? 3 : 1), slashes.group(day ? 1 : 3)));
    }
    return Optional.empty();
  }

  private static void refuse(Cells cells, String text) {
    if (EXCEL_DAY.matcher(text).matches() && text.length() >= 5) {
      LocalDate meant = EXCEL_EPOCH.plusDays(Long.parseLong(text.split("[.,]")[0]));
      cells.error(
          EntryField.BIRTH_DATE,
          "is a day as Excel counts them (" + meant + ")",
          "format the column as a date, year-month-day, and export again");
    } else {
      cells.error(
          EntryField.BIRTH_DATE,
          "is no date that is understood",
          "write it as year-month-day with four digits for the year, such as 1984-06-30");
    }
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /**
   * Age in whole years on a day. Who was born on 29 February is a year older on 1 March of a year
   * without that day.
   */
  static int age(LocalDate born, LocalDate day) {
    return (int) ChronoUnit.YEARS.between(born, day);
  }
}
