package org.racegantry.ingest.reads;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.racegantry.race.Elapsed;

/** Says what is wrong with a value of a read, and what to write; for the moment after it failed. */
final class BadRead {
  /** What is wrong, and the mend. */
  record Fault(String what, String mend) {}

  private static final String SHAPE = "write it like 2023-04-23T10:00:00.123+01:00";
  private static final Pattern SCIENCE = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+?\\d{1,3}");
  private static final Pattern FRACTION = Pattern.compile("0[.,]\\d{2,}");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?");
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}([.,]\\d+)?");
  private static final Pattern OTHER_DATE =
      Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}[ T,]+\\d.*");
  private static final Pattern NO_SECONDS =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}");
  private static final Pattern LOCAL =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ Tt]\\d{2}:\\d{2}:\\d{2}([.,]\\d+)?");
  private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

  private BadRead() {}

  static Fault time(String text) {
    if (text.isEmpty()) {
      return new Fault("a read without a time", SHAPE);
    }
    if (FRACTION.matcher(text).matches()) {
      return new Fault(
          "is a part of a day as Excel keeps times (" + ofDay(text) + "), without a date",
          "format the column as text before Excel opens the file; " + SHAPE);
    }
    if (SERIAL.matcher(text).matches()) {
      String[] parts = text.split("[.,]");
      String clock = parts.length > 1 ? " " + ofDay("0." + parts[1]) : "";
      return new Fault(
          "is a day as Excel counts them ("
              + EXCEL_EPOCH.plusDays(Long.parseLong(parts[0]))
              + clock
              + ")",
          "export the file again without opening it in Excel; " + SHAPE);
    }
    if (CLOCK.matcher(text).matches()) {
      return new Fault("is a time of day without a date", SHAPE);
    }
    if (SECONDS.matcher(text).matches()) {
      return new Fault("counts seconds, not milliseconds", "write milliseconds since 1970");
    }
    return SCIENCE.matcher(text).matches() ? spoiled() : shape(text);
  }

  private static Fault shape(String text) {
    if (OTHER_DATE.matcher(text).matches()) {
      return new Fault("is a date whose day and month nobody can tell apart", SHAPE);
    }
    if (NO_SECONDS.matcher(text).matches()) {
      return new Fault("has lost its seconds", "export it with seconds and thousandths; " + SHAPE);
    }
    if (LOCAL.matcher(text).matches() && exists(text)) {
      return new Fault(
          "is no moment there: the clocks change, and that time is skipped or comes twice",
          "write the offset behind it, such as +01:00, or give --offset for the whole file");
    }
    return new Fault("is no day and time", SHAPE + ", or as milliseconds since 1970");
  }

  private static boolean exists(String local) {
    try {
      LocalDateTime.parse(local.replace(' ', 'T').replace(',', '.').toUpperCase(Locale.ROOT));
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }

  static Fault chip(String text) {
    if (text.isEmpty()) {
      return new Fault("a read without a chip", "write the chip's code");
    }
    return SCIENCE.matcher(text).matches()
        ? spoiled()
        : new Fault(
            "is no code of a chip: it has blanks, quotes or signs in it, or more than 40 of them",
            "write it as the reader sends it");
  }

  /** Whether a chip's code is a number as Excel rewrites long ones, such as 1.23457E+11. */
  static boolean isScience(String text) {
    return SCIENCE.matcher(text).matches() && text.indexOf('+') > 0;
  }

  static Fault reader(String text) {
    return text.isEmpty()
        ? new Fault("a read without a reader", "write the reader's id from the race file")
        : new Fault("is no id of a reader", "write it as in the race file, such as F1");
  }

  static Fault number() {
    return new Fault("is no whole number", "write a whole number, or leave it empty");
  }

  private static Fault spoiled() {
    return new Fault(
        "is a number as Excel rewrites it; the true digits are lost",
        "export the file again without opening it in Excel");
  }

  private static String ofDay(String fraction) {
    return Elapsed.hms(
        new BigDecimal(fraction.replace(',', '.'))
            .multiply(BigDecimal.valueOf(86_400))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
