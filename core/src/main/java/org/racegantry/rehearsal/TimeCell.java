package org.racegantry.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.race.Elapsed;

/**
 * What one cell says about a time.
 *
 * @param seconds whole seconds, or {@link #NONE}
 * @param kind what is odd about it, or null where nothing is
 */
record TimeCell(int seconds, TableProblem.Kind kind) {
  /** Stands for no time. */
  static final int NONE = -1;

  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{0,6}[.,]\\d{1,12}");
  private static final Pattern HMS = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):([0-5]\\d)");
  private static final Pattern BELOW_ZERO = Pattern.compile("[-\u2212][\\d:.,]*\\d");
  private static final BigDecimal DAY_S = BigDecimal.valueOf(86_400);

  /** Reads seconds, {@code h:mm:ss}, or a fraction of a day; an empty cell is no time. */
  static TimeCell of(String text) {
    if (text.isEmpty()) {
      return new TimeCell(NONE, null);
    }
    if (WHOLE.matcher(text).matches()) {
      int seconds = Integer.parseInt(text);
      return seconds > 0 ? new TimeCell(seconds, null) : bad();
    }
    Matcher hms = HMS.matcher(text);
    if (hms.matches()) {
      int hours = hms.group(1) == null ? 0 : Integer.parseInt(hms.group(1));
      int minutes = Integer.parseInt(hms.group(2));
      if (hms.group(1) != null && minutes > 59) {
        return bad();
      }
      minutes += hours * 60;
      return new TimeCell(minutes * 60 + Integer.parseInt(hms.group(3)), null);
    }
    return DECIMAL.matcher(text).matches() ? decimal(text) : bad();
  }

  /** Below 1 a decimal number is a fraction of a day, from 1 upward it is seconds. */
  private static TimeCell decimal(String text) {
    BigDecimal number = new BigDecimal("0" + text.replace(',', '.'));
    if (number.signum() == 0) {
      return bad();
    }
    if (number.compareTo(BigDecimal.ONE) >= 0) {
      return new TimeCell(number.setScale(0, RoundingMode.UP).intValueExact(), null);
    }
    int seconds = number.multiply(DAY_S).setScale(0, RoundingMode.HALF_UP).intValueExact();
    return new TimeCell(seconds, TableProblem.Kind.DAY_FRACTION);
  }

  private static TimeCell bad() {
    return new TimeCell(NONE, TableProblem.Kind.NOT_A_NUMBER);
  }

  /** Adds the oddity, where there is one, to the problems of a row. */
  TimeCell report(RowProblems problems, int column, String text) {
    if (kind == TableProblem.Kind.DAY_FRACTION) {
      problems.add(
          kind,
          column,
          text,
          "is a fraction of a day, which a spreadsheet made of a time",
          "taken as " + Elapsed.hms(seconds) + " (" + seconds + " s); write that");
    } else if (kind != null) {
      problems.add(kind, column, text, fault(text), "write whole seconds; taken as not given");
    }
    return this;
  }

  /** What is wrong with a text that is no time; a clause for a problem. */
  static String fault(String text) {
    return BELOW_ZERO.matcher(text).matches() ? "is a time below 0" : "is no time";
  }
}
