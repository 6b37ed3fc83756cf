package org.racegantry.ingest.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.race.Elapsed;

/** Lengths of time as tables write them: {@code 2:01:25}, {@code 2:01:24.31}, or milliseconds. */
public final class Durations {
  private static final Pattern HMS =
      Pattern.compile("(\\d{1,3}):([0-5]\\d):([0-5]\\d)(?:[.,](\\d{1,3}))?");
  private static final Pattern WHOLE = Pattern.compile("\\d{5,10}");
  private static final Pattern FRACTION = Pattern.compile("0[.,]\\d{2,}(E-\\d+)?");

  /** What to write instead of what is no length of time. */
  public static final String MEND = "write hours, minutes and seconds, such as 2:01:25";

  private Durations() {}

  /** The milliseconds, or empty where the text is none of these. */
  public static OptionalLong ms(String text) {
    Matcher hms = HMS.matcher(text);
    if (hms.matches()) {
      String fraction = hms.group(4) == null ? "" : hms.group(4);
      long seconds =
          Long.parseLong(hms.group(1)) * 3600
              + Long.parseLong(hms.group(2)) * 60
              + Long.parseLong(hms.group(3));
      return OptionalLong.of(seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3)));
    }
    return WHOLE.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }

  /** What is wrong with a text that is no length of time; a clause for a problem. */
  public static String fault(String text) {
    if (FRACTION.matcher(text).matches()) {
      return "is a part of a day as Excel keeps times (" + ofDay(text) + ")";
    }
    return "is no length of time";
  }

  private static String ofDay(String fraction) {
    BigDecimal day = new BigDecimal(fraction.replace(',', '.'));
    long seconds =
        day.multiply(BigDecimal.valueOf(86_400)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return Elapsed.hms(seconds);
  }
}
